package hn.aldia.sefin.receipt;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A receipt that is on disk, whole.
 *
 * @param number {@code TGR-007417847}; empty when it could not be read: the file has a provisional
 *     name then
 */
public record KeptReceipt(Path file, Optional<String> number, Paper paper) {}
