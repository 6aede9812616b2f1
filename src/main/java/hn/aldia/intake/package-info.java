/**
 * Takes in what is to be known of an applicant: question by question from a person, or row by row
 * from an adviser's list. Checks with the code that reads what is written; knows no terminal.
 */
@NullMarked
package hn.aldia.intake;

import org.jspecify.annotations.NullMarked;
