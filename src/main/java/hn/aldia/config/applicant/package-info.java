/** Who the person is, in the words of the forms: country, civil status, papers, fee. */
@NullMarked
package hn.aldia.config.applicant;

import org.jspecify.annotations.NullMarked;
