package hn.aldia.config.applicant;

/**
 * What is to be asked of the portal, in its own words.
 *
 * @param type such as {@code RENOVAR CARNET (ADULTO)}
 * @param reason such as {@code Renovar Residencia}
 */
public record RequestWish(String type, String reason) {}
