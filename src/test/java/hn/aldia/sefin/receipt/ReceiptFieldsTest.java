package hn.aldia.sefin.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.sefin.receipt.Finding.Field;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields by their labels and places, compared whole; {@code |} parts columns, a line is a line. */
class ReceiptFieldsTest {
  private static final ReceiptCheck.Expected ANA =
      new ReceiptCheck.Expected(
          "E1234567", "ANA NUNEZ EJEMPLO", "45", "12211", new BigDecimal("499.20"));

  private static final String GOOD =
      """
      INM - INSTITUTO NACIONAL DE MIGRACIÓN
      1 RTN O N° DE IDENTIDAD|2 N° DE RECIBO
      E1234567|TGR-123456789
      .
      3 RAZÓN O DENOMINACIÓN SOCIAL COMPLETA O APELLIDOS Y NOMBRES
      ANA NUNEZ EJEMPLO
      .
      4 CÓDIGO|TOTAL
      12211 - 000|L. 499.20
      12211 - Permisos y Renovaciones Migratorias
      5 TOTAL A PAGAR: CUATROCIENTOS NOVENTA Y NUEVE 20/100.|L. 499.20
      """;

  private static final String SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final String LABELLED =
      """
      TGR-123456789
      Identificacion: E1234567
      Nombre: ANA NUNEZ EJEMPLO
      Institucion 45 - INSTITUTO NACIONAL DE MIGRACION
      Rubro 12211 PERMISOS Y RENOVACIONES MIGRATORIAS|Tel. 2231-2211
      L 499.20
      CUATROCIENTOS NOVENTA Y NUEVE LEMPIRAS CON 20/100
      """;

  @ParameterizedTest
  @ValueSource(strings = {GOOD, LABELLED})
  void a_good_one_has_nothing_off_whether_values_stand_below_or_behind_their_labels(String text) {
    assertThat(fields(drawn(text))).isEmpty();
  }

  @Test
  void what_only_holds_the_wanted_words_is_not_the_wanted_field() {
    assertThat(
            fields(
                drawn(
                    """
                    TGR-123456789
                    Identificacion: 9E1234567
                    Nombre: MARIANA NUNEZ EJEMPLOS
                    Institucion 40 - SECRETARIA DE SEGURIDAD
                    Rubro 12121 MULTAS   Tel. 2231-2211
                    L 499.20
                    CUATROCIENTOS NOVENTA Y NUEVE LEMPIRAS CON 20/100
                    """)))
        .containsExactly(Field.IDENTIFICATION, Field.NAME, Field.INSTITUTION, Field.RUBRO);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "E1234567; 9E12345678; IDENTIFICATION",
        "E1234567; E12345670; IDENTIFICATION",
        "E1234567; Ref. E1234567 de otro; IDENTIFICATION",
        "ANA NUNEZ EJEMPLO; MARIANA NUNEZ EJEMPLO; NAME",
        "ANA NUNEZ EJEMPLO; ANA NUNEZ; NAME",
        "ANA NUNEZ EJEMPLO; ANA NUNEZ EJEMPLO DE OTRO; NAME",
        "12211 - 000; 12121 - 000; RUBRO",
        "12211 - 000; 22312211; RUBRO",
        "12211 - 000; 122110 - 000; RUBRO",
        "12211 - 000; Rubro: 12211 - LICENCIAS DE CAZA; RUBRO",
        "12211 - 000; Rubro: 12211 / 12212; RUBRO",
        "12211 - Permisos y Renovaciones Migratorias; 12211 - LICENCIAS DE CAZA; RUBRO",
        "INM - INSTITUTO NACIONAL DE MIGRACIÓN; IP - INSTITUTO DE LA PROPIEDAD; INSTITUTION",
        "INM - INSTITUTO NACIONAL DE MIGRACIÓN; Institución: 45 - INSTITUTO DE LA PROPIEDAD; INSTITUTION",
        "CUATROCIENTOS NOVENTA Y NUEVE 20/100; CUATROCIENTOS NOVENTA 20/100; AMOUNT_IN_WORDS",
      })
  void one_field_that_differs_is_named_and_only_that(String right, String wrong, Field field) {
    assertThat(GOOD).contains(right);
    assertThat(fields(drawn(GOOD.replace(right, wrong)))).containsExactly(field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Identificacion: E1234567; N° de Identidad: E1234567",
        "Identificacion: E1234567; Identificación del contribuyente: E1234567",
        "Identificacion: E1234567; RTN / Identidad: E1234567",
        "Identificacion: E1234567; No. Documento: E1234567",
        "Identificacion: E1234567; Número de identificación E1234567",
        "Identificacion: E1234567; Identificación: E-123 4567",
        "Identificacion: E1234567; Carnet de residente: E1234567",
        "Identificacion: E1234567; RTN: E1234567",
        "Nombre: ANA NUNEZ EJEMPLO; Nombre del contribuyente: ANA NUÑEZ EJEMPLO",
        "Nombre: ANA NUNEZ EJEMPLO; NOMBRE O RAZON SOCIAL: Ana Nunez Ejemplo",
        "Nombre: ANA NUNEZ EJEMPLO; Razón Social: ANA NUNEZ EJEMPLO",
        "Nombre: ANA NUNEZ EJEMPLO; A nombre de: ANA NUNEZ EJEMPLO",
        "Nombre: ANA NUNEZ EJEMPLO; Contribuyente: ANA NUNEZ EJEMPLO",
        "Nombre: ANA NUNEZ EJEMPLO; Nombre completo ANA NUNEZ EJEMPLO",
        "Institucion 45 - INSTITUTO NACIONAL DE MIGRACION; Institución: INSTITUTO NACIONAL DE MIGRACION (INM)",
        "Institucion 45 - INSTITUTO NACIONAL DE MIGRACION; Institución: 045 INSTITUTO NACIONAL DE MIGRACIÓN",
        "Institucion 45 - INSTITUTO NACIONAL DE MIGRACION; Dependencia: 45-Instituto Nacional de Migración",
        "Rubro 12211 PERMISOS Y RENOVACIONES MIGRATORIAS; Rubro: 12211 - Permisos y Renovaciones Migratorias",
        "Rubro 12211 PERMISOS Y RENOVACIONES MIGRATORIAS; Código de rubro: 12211",
        "Identificacion: E1234567; IDENTIFICACION|E1234567",
        "Nombre: ANA NUNEZ EJEMPLO; NOMBRE|ANA NUNEZ EJEMPLO",
        "Rubro 12211 PERMISOS Y RENOVACIONES MIGRATORIAS; Concepto: 12211-000",
        "Rubro 12211 PERMISOS Y RENOVACIONES MIGRATORIAS; Rubro 12211 · Permisos y renovaciones migratorias",
        "L 499.20; Lps. 499.20",
        "L 499.20; L.499.20",
        "L 499.20; HNL 499.20",
        "L 499.20; Monto a pagar: L 499.20",
        "L 499.20; Total Lempiras 499.20",
        "L 499.20; Valor: 499.20 Lempiras",
        "CUATROCIENTOS NOVENTA Y NUEVE LEMPIRAS CON 20/100; SON: CUATROCIENTOS NOVENTA Y NUEVE LEMPIRAS CON 20/100 CENTAVOS",
        "CUATROCIENTOS NOVENTA Y NUEVE LEMPIRAS CON 20/100; Cuatrocientos noventa y nueve con veinte centavos",
        "CUATROCIENTOS NOVENTA Y NUEVE LEMPIRAS CON 20/100; (CUATROCIENTOS NOVENTA Y NUEVE CON 20/100 LPS)",
        "CUATROCIENTOS NOVENTA Y NUEVE LEMPIRAS CON 20/100; Cuatrocientos noventa y nueve Lempiras y 20/100",
        "CUATROCIENTOS NOVENTA Y NUEVE LEMPIRAS CON 20/100; CUATROCIENTOS NOVENTA Y NUEVE LPS. 20/100",
      })
  void other_labels_and_forms_for_the_same_have_nothing_off(String as, String other) {
    assertThat(LABELLED).contains(as);
    assertThat(fields(drawn(LABELLED.replace(as, other)))).isEmpty();
  }

  @Test
  void rows_with_a_label_each_are_a_value_each() {
    assertThat(
            fields(
                drawn(
                    """
                    RECIBO|TGR-123456789
                    IDENTIFICACION|E1234567
                    NOMBRE|ANA NUNEZ EJEMPLO
                    INSTITUCION|45 - INSTITUTO NACIONAL DE MIGRACION
                    RUBRO|12211 - 000
                    MONTO|L. 499.20
                    SON|CUATROCIENTOS NOVENTA Y 20/100
                    """)))
        .containsExactly(Field.AMOUNT_IN_WORDS);
  }

  @Test
  void a_name_that_goes_on_in_the_next_line_is_read_whole() {
    String wrapped = GOOD.replace("ANA NUNEZ EJEMPLO", "ANA NUNEZ\nEJEMPLO");

    assertThat(fields(drawn(wrapped))).isEmpty();
    assertThat(fields(drawn(GOOD.replace("ANA NUNEZ EJEMPLO", "ANA NUNEZ EJEMPLO\nDE OTRO"))))
        .containsExactly(Field.NAME);
  }

  @Test
  void a_name_that_breaks_off_goes_on_whatever_the_next_line_begins_with() {
    String payer = "ANA NUNEZ - RENO DE CARNET EEUU";
    var wanted =
        new ReceiptCheck.Expected("E1234567", payer, "45", "12211", new BigDecimal("499.20"));
    byte[] wrapped =
        drawn(GOOD.replace("ANA NUNEZ EJEMPLO", payer.replace("DE CARNET", "DE\nCARNET")));

    assertThat(ReceiptCheck.of(Paper.read(wrapped), wanted)).isEmpty();
  }

  @Test
  void text_that_nobody_sees_is_not_read_and_asks_for_a_look() {
    String value = "ANA NUNEZ EJEMPLO";
    assertThat(fields(drawn(GOOD, value, How.WHITE))).contains(Field.TEXT, Field.NAME);
    assertThat(fields(drawn(GOOD, value, How.INVISIBLE))).contains(Field.TEXT, Field.NAME);
    assertThat(fields(drawn(GOOD, value, How.COVERED))).contains(Field.TEXT, Field.NAME);
    assertThat(fields(drawn(GOOD, value, How.OFF_THE_SHEET))).contains(Field.TEXT, Field.NAME);
    assertThat(fields(drawn(GOOD, value, How.GREY))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_text_layer_that_names_other_figures_than_are_drawn_asks_for_a_look(boolean embedded)
      throws IOException {
    assertThat(fields(drawn(GOOD, "", How.PLAIN, embedded))).isEmpty();

    var drawn = new StringBuilder();
    GOOD.chars()
        .map(c -> Character.isDigit(c) ? '0' + (c - '0' + 9) % 10 : c)
        .forEach(c -> drawn.append((char) c));
    byte[] lying = named(drawn(drawn.toString(), "", How.PLAIN, embedded));

    assertThat(Paper.read(lying).pages().get(0).across()).contains("E1234567", "L. 499.20");
    assertThat(fields(lying)).containsExactly(Field.TEXT);
  }

  @Test
  void a_font_that_draws_its_signs_itself_is_looked_at_too() throws IOException {
    byte[] honest = inType3(GOOD, 0);
    assertThat(Paper.read(honest).pages().get(0).across()).contains("E1234567", "L. 499.20");
    assertThat(fields(honest)).isEmpty();
    assertThat(fields(inType3(GOOD, 9))).containsExactly(Field.TEXT);
  }

  /** Four pages in a Type 3 font, whose figures are drawn as those so many further on. */
  private static byte[] inType3(String text, int further) throws IOException {
    try (var document = new PDDocument();
        var bytes = new ByteArrayOutputStream();
        TrueTypeFont signs =
            new TTFParser()
                .parse(new RandomAccessReadBuffer(PDFont.class.getResourceAsStream(SANS)))) {
      var procs = new COSDictionary();
      var names = new COSArray();
      var widths = new COSArray();
      names.add(COSInteger.get(32));
      for (char c = 32; c < 256; c++) {
        char shown = Character.isDigit(c) ? (char) ('0' + (c - '0' + further) % 10) : c;
        int glyph = signs.getUnicodeCmapLookup().getGlyphId(shown);
        GlyphData form = signs.getGlyph().getGlyph(glyph);
        int width = signs.getAdvanceWidth(glyph) * 1000 / signs.getUnitsPerEm();
        var stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream()) {
          out.write(
              (width + " 0 d0 " + (form == null ? "" : operators(form, signs.getUnitsPerEm())))
                  .getBytes(StandardCharsets.US_ASCII));
        }
        procs.setItem("c" + (int) c, stream);
        names.add(COSName.getPDFName("c" + (int) c));
        widths.add(COSInteger.get(width));
      }
      var encoding = new COSDictionary();
      encoding.setItem(COSName.DIFFERENCES, names);
      var font = new COSDictionary();
      font.setItem(COSName.TYPE, COSName.FONT);
      font.setItem(COSName.SUBTYPE, COSName.TYPE3);
      font.setItem("FontMatrix", new Matrix(0.001f, 0, 0, 0.001f, 0, 0).toCOSArray());
      font.setItem("FontBBox", new PDRectangle(0, -300, 1000, 1300).getCOSArray());
      font.setItem(COSName.CHAR_PROCS, procs);
      font.setItem(COSName.ENCODING, encoding);
      font.setItem(COSName.WIDTHS, widths);
      font.setInt(COSName.FIRST_CHAR, 32);
      font.setInt(COSName.LAST_CHAR, 255);
      var unicode = new PDStream(document);
      try (OutputStream out = unicode.createOutputStream()) {
        out.write(latin().getBytes(StandardCharsets.US_ASCII));
      }
      font.setItem(COSName.TO_UNICODE, unicode);
      for (int i = 0; i < 4; i++) {
        var page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        page.setResources(new PDResources());
        var fonts = new COSDictionary();
        fonts.setItem("F1", font);
        page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
        var contents = new PDStream(document);
        try (OutputStream out = contents.createOutputStream()) {
          int y = 740;
          for (String line : text.lines().toList()) {
            int x = 50;
            for (String part : line.split("\\|", -1)) {
              String hex = HexFormat.of().formatHex(part.getBytes(StandardCharsets.ISO_8859_1));
              if (!part.equals(".")) {
                out.write(
                    ("BT /F1 10 Tf " + x + " " + y + " Td <" + hex + "> Tj ET\n")
                        .getBytes(StandardCharsets.US_ASCII));
              }
              x += 330;
            }
            y -= 14;
          }
        }
        page.setContents(contents);
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static String operators(GlyphData form, int em) {
    var said = new StringBuilder();
    var at = new double[6];
    for (PathIterator path =
            form.getPath()
                .getPathIterator(AffineTransform.getScaleInstance(1000.0 / em, 1000.0 / em));
        !path.isDone();
        path.next()) {
      int kind = path.currentSegment(at);
      said.append(
          switch (kind) {
            case PathIterator.SEG_MOVETO -> at[0] + " " + at[1] + " m ";
            case PathIterator.SEG_LINETO -> at[0] + " " + at[1] + " l ";
            case PathIterator.SEG_QUADTO -> at[0] + " " + at[1] + " " + at[2] + " " + at[3] + " v ";
            default -> "h ";
          });
      // A curve of two points, near enough, by the operator that repeats the one before.
    }
    return said + "f";
  }

  private static String latin() {
    var lines = new StringBuilder();
    for (int code = 32; code < 256; code++) {
      lines.append(String.format(Locale.ROOT, "<%02x> <%04x>\n", code, code));
    }
    return "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        + "1 begincodespacerange <00> <ff> endcodespacerange\n224 beginbfchar\n"
        + lines
        + "endbfchar endcmap end end";
  }

  /** The same file, whose fonts say that each figure is the next one. */
  private static byte[] named(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf);
        var bytes = new ByteArrayOutputStream()) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          var stream = new PDStream(document);
          try (OutputStream out = stream.createOutputStream()) {
            out.write(toUnicode(font).getBytes(StandardCharsets.US_ASCII));
          }
          font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
        }
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static String toUnicode(PDFont font) throws IOException {
    boolean wide = font instanceof PDType0Font;
    String form = wide ? "<%04x> <%04x>\n" : "<%02x> <%04x>\n";
    var lines = new StringBuilder();
    int count = 0;
    for (int code = wide ? 1 : 32; code < (wide ? 600 : 127); code++) {
      String said = wide ? font.toUnicode(code) : Character.toString(code);
      if (said != null && said.length() == 1) {
        char c = said.charAt(0);
        int other = Character.isDigit(c) ? '0' + (c - '0' + 1) % 10 : c;
        lines.append(String.format(Locale.ROOT, form, code, other));
        count++;
      }
    }
    return "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        + (wide ? "1 begincodespacerange <0000> <ffff>" : "1 begincodespacerange <00> <ff>")
        + " endcodespacerange\n"
        + count
        + " beginbfchar\n"
        + lines
        + "endbfchar endcmap end end";
  }

  private enum How {
    PLAIN,
    GREY,
    WHITE,
    INVISIBLE,
    COVERED,
    OFF_THE_SHEET
  }

  private static List<Field> fields(byte[] pdf) {
    return ReceiptCheck.of(Paper.read(pdf), ANA).stream().map(Finding::field).toList();
  }

  private static byte[] drawn(String text) {
    return drawn(text, "", How.PLAIN);
  }

  /** Four equal pages; the line that reads like this is drawn in its own way. */
  private static byte[] drawn(String text, String special, How how) {
    return drawn(text, special, how, false);
  }

  private static byte[] drawn(String text, String special, How how, boolean embedded) {
    try (var document = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      PDFont font =
          embedded
              ? PDType0Font.load(document, PDFont.class.getResourceAsStream(SANS))
              : new PDType1Font(FontName.HELVETICA);
      for (int i = 0; i < 4; i++) {
        var page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        try (var ink = new PDPageContentStream(document, page)) {
          int y = 740;
          for (String line : text.lines().toList()) {
            int x = 50;
            for (String part : Arrays.asList(line.split("\\|", -1))) {
              if (!part.equals(".")) {
                write(ink, font, x, y, part, part.equals(special) ? how : How.PLAIN);
              }
              x += 330;
            }
            y -= 14;
          }
        }
      }
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(
      PDPageContentStream ink, PDFont font, float x, float y, String text, How how)
      throws IOException {
    ink.beginText();
    ink.setFont(font, 10);
    ink.setNonStrokingColor(
        how == How.WHITE ? Color.WHITE : how == How.GREY ? Color.GRAY : Color.BLACK);
    ink.setRenderingMode(how == How.INVISIBLE ? RenderingMode.NEITHER : RenderingMode.FILL);
    ink.newLineAtOffset(how == How.OFF_THE_SHEET ? -900 : x, y);
    ink.showText(text);
    ink.endText();
    if (how == How.COVERED) {
      ink.setNonStrokingColor(Color.WHITE);
      ink.addRect(x - 5, y - 5, 300, 16);
      ink.fill();
    }
  }
}
