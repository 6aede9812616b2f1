/**
 * The bundled portal in every look: what a look is put together from, and the server that draws
 * one. Its rules are those of the office; the pages are in {@code fixtures/looks}, a folder for
 * each choice.
 */
@NullMarked
package hn.aldia.rehearsal.looks;

import org.jspecify.annotations.NullMarked;
