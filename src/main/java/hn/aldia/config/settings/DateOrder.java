package hn.aldia.config.settings;

/** What comes first in a date written in digits. */
public enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST
}
