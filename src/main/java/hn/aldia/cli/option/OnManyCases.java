package hn.aldia.cli.option;

/** A command that may be asked for several cases: it is run for one after the other. */
public interface OnManyCases extends OnACase {}
