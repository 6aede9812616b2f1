package hn.aldia.errand;

import org.jspecify.annotations.Nullable;

/**
 * What the person wants to send to the officer.
 *
 * @param message their own words; null: the usual ones
 * @param documents whether the documents go along
 */
public record SendWish(@Nullable String message, boolean documents) {}
