package hn.aldia.cli;

/** A command that may be asked for several cases: it is run for one after the other. */
interface OnManyCases extends OnACase {}
