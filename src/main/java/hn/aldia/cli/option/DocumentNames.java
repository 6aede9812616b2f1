package hn.aldia.cli.option;

import hn.aldia.config.applicant.DocumentName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A document, as the settings call it: {@code card-front}. */
public final class DocumentNames implements ITypeConverter<DocumentName> {
  public static final String ALL = "card-front,card-back,receipt-front,receipt-back,others";

  @Override
  public DocumentName convert(String value) {
    return DocumentName.of(value)
        .orElseThrow(() -> new TypeConversionException("“" + value + "” — " + ALL));
  }
}
