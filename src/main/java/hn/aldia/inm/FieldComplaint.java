package hn.aldia.inm;

/**
 * What the portal has against one field.
 *
 * @param setting the key of the case's setting that was entered there: {@code
 *     applicant.birth-date}; empty where it is not known which
 * @param words the portal's own
 */
public record FieldComplaint(String setting, String words) {}
