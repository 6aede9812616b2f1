package hn.aldia.mail.portal;

import hn.aldia.text.FoldedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads “Su solicitud expira en 5 días” and its like. Every time that is named counts as a limit
 * unless the words around it say that it is something else's (a receipt's, a passport's), the
 * office's own, or past: a limit too many costs a reminder, one too few the request. Of several
 * that of the request itself counts, then the shortest.
 */
final class TimeLimitReader {
  private static final int MOST = 60;
  private static final int WORDS_LENGTH = 160;
  private static final int FAR = 400;

  /** Near enough to belong together, in characters. */
  private static final int NEAR = 90;

  private static final String EXPIRES =
      "e[xs]pir(?:a|e|ara|aran|an|en|ando|ar|acion|ation|es|ing|y)\\b|venc(?:e|era|en|eran|er|iendo|imiento|a)\\b"
          + "|caduc(?:a|ara|an|aran|ar|idad|que)\\b|prescrib\\w+|lapses?\\b|expiry\\b|vigencia\\b|validez\\b|finali[zc](?:a|ara|e)\\b|termina(?:ra)?\\b"
          + "|concluy\\w+|(?:valid[oa]?|vigente)\\s+(?:solo\\s+|unicamente\\s+)?(?:por|hasta|durante|for|until)\\b";

  private static final Pattern RUNS_OUT = Pattern.compile("\\b(?:" + EXPIRES + ")");

  /** As it is said of what will end, or is ended by somebody. */
  private static final Pattern ENDS =
      Pattern.compile(
          "\\b(?:"
              + EXPIRES
              + "|cancel\\w*|anul\\w*|cerr(?:ara|ada|ado|ar|ando)\\b|cierr[ea]\\w*|archiv\\w*|elimin\\w*|desestim\\w*|desist\\w*|rechaz\\w*|denega\\w*"
              + "|sin\\s+(?:ningun\\s+)?(?:valor\\s+ni\\s+)?efecto|de\\s+baja|abandon\\w*|descart\\w*|invalid\\w*|borr(?:ara|ada|ar)\\b|devuelt\\w+|improcedente|inadmi\\w+"
              + "|clos(?:e|ed|es|ing)\\b|deleted\\b|rejected\\b|dismissed\\b|void\\b|withdrawn\\b|denied\\b|purged?\\b|removed\\b)");

  private static final Pattern OF_THE_REQUEST =
      Pattern.compile(
          "\\b(?:solicitud(?:es)?|tramites?|gestion|expediente|request|application|renovacion|renewal|proceso|caso|case|peticion|registro)\\b");

  private static final Pattern OF_SOMETHING_ELSE =
      Pattern.compile(
          "\\b(?:recibos?|tgr(?:-?1)?|boletas?|pasaportes?|passports?|receipts?|carnets?|carnes?|cards?|visas?|permisos?|permits?|licencias?|cedulas?|dni|dpi|rtn"
              + "|polizas?|links?|enlaces?|contrasenas?|codigos?|pin|passwords?|claves?|sesion|session|citas?|appointments?|antecedentes|constancias?|certificad[oa]s?"
              + "|residencias?|residency|documentos?\\s+de\\s+(?:viaje|identidad)|partidas?|contratos?|seguros?|ofertas?|promocion|garantia|cuenta|tarjetas?|identidad|apostillas?"
              + "|oficinas?|ventanillas?|office|feriados?|asueto|examen(?:es)?|vacunas?|fotografias?|sistema\\s+estara|apoderado|poder|autorizacion|firma|token|facturas?)\\b");

  /** A limit that is set to the applicant. */
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:plazos?|terminos?|lapso|periodo|tiempo|quedan?|restan?|restantes?|faltan?|cuenta\\s+(?:usted\\s+)?con|cuentan\\s+con|dispone\\w*|tiene[ns]?|tendra[ns]?|dar?emos|concede\\w*|otorga\\w*"
              + "|tardar|antes|hasta|limite|dentro\\s+del?|maxim[oa]|tope|ultimo|transcurrid[oa]s?|pasad[oa]s|despues\\s+de|luego\\s+de|cumplid[oa]s|proxim[oa]s|siguientes|a\\s+partir\\s+de"
              + "|deadline|no\\s+later|within|due|have|got|time\\s+limit|left|remain\\w*|by|before|until|after|prior\\s+to|only)\\b");

  /** So a limit is spoken of, also where it is not said how long it is. */
  private static final Pattern OF_A_LIMIT =
      Pattern.compile(
          "\\b(?:(?:en|dentro|con|cumplir|respetar|segun|antes\\s+de[l]?(?:\\s+vencer)?)\\s+(?:de(?:l)?\\s+)?(?:el\\s+|un\\s+)?(?:plazo|termino|tiempo)\\b(?!\\s+de\\s+(?:respuesta|espera|atencion))|fecha\\s+limite|time\\s+limit|deadline|a\\s+mas\\s+tardar|a\\s+la\\s+(?:mayor\\s+)?brevedad)\\b");

  private static final Pattern TO_DO =
      Pattern.compile(
          "\\b(?:envi(?:ar|e|en|arl\\w+|eme|enos)|present(?:ar|e|en|arse)|remit(?:ir|a|an)|complet(?:ar|e|en)|adjunt(?:ar|e|en)|corrij\\w*|correg\\w*|subsan\\w*|entreg(?:ar|ue|uen)|pag(?:ar|ue|o)|cumpl\\w*"
              + "|respond(?:er|a|an)|contest(?:ar|e)|hac(?:er|ga)|realic\\w*|realiz(?:ar|e)|aport(?:ar|e)|acredit(?:ar|e)|regulari[zc]\\w*|actuali[zc]\\w*|deb(?:e|en|era|eran|iendo)|favor|suba|subir|complemen\\w+|ampli(?:ar|e)"
              + "|send|submit|provide|reply|respond|answer|complete|upload|deliver|correct|e-?mail|pay|must|please|no\\s+(?:envia|presenta|responde|completa|recib\\w+|subsana|contesta|hay\\s+respuesta)|sin\\s+respuesta)\\b");

  /** What the office itself will do. */
  private static final Pattern OF_THE_OFFICE =
      Pattern.compile(
          "\\b(?:[a-z]{2,20}remos|sera\\s+(?:atendid|resuelt|procesad|revisad|respondid|notificad|contactad|aprobad|asignad)[oa]|recibira|estara\\s+(?:list|cerrad)[oa]"
              + "|(?:puede|podra|pueden)\\s+(?:pasar|retirar|recoger|reclamar)|we\\s+will\\s+\\w+|we'll\\s+\\w+|will\\s+be\\s+(?:processed|answered|reviewed|ready|issued)|you\\s+(?:will|may|can)\\s+(?:receive|be\\s+contacted|pick|collect|get)(?:\\s+(?:an?|the|our)\\s+\\w+)?"
              + "|tiempo\\s+de\\s+(?:respuesta|espera|atencion)|demora|tarda|horario|atencion\\s+al|laboramos|atendemos|esper(?:e|ar)|aguarde|allow|wait|dura|duracion|toma|takes?|processing)\\b");

  /** Right before a time that is past, or of a document. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:\\b(?:hace|ultim[oa]s?|last|past|previous|desde|fecha|anterior(?:es)?|emitid[oa]|expedid[oa]|nacimiento)\\W+(?:de\\s+)?(?:el|los|las|the|unos|of)?"
              + "|\\b(?:depositos?|movimientos?|estados?\\s+de\\s+cuenta|comprobantes?|saldos?|statements?|deposits?|fue|ha\\s+sido|was|has\\s+been)\\b(?:\\s+\\w+)?\\s+(?:de|of|for|en|el|on|in|hace))\\W*(?:los|las|the|mas\\s+de)?\\s*$");

  /** Right behind it. */
  private static final Pattern AGO =
      Pattern.compile(
          "^\\W*(?:atras|ago|anteriores|previos|de\\s+(?:emitid|emision|expedi|antiguedad|vencid|atraso|retraso|mora|edad|anticipacion)|a\\s+la\\s+semana|por\\s+semana|al\\s+mes|a\\s+week|old\\b)");

  private static final Pattern LEFT =
      Pattern.compile("\\W*(?:left|remain\\w*|restantes|maximo|como\\s+maximo)\\b");

  /** The subject of what runs out, where it is none of the things that are known. */
  private static final Pattern SUBJECT =
      Pattern.compile("\\b(?:el|la|su|los|las|sus|the|your)\\s+([a-z]+)(?:\\s+[a-z]+){0,3}\\s*$");

  private static final Pattern OF_TIME =
      Pattern.compile(
          "plazo|termino|tiempo|fecha|presente|notificacion|requerimiento|aviso|periodo|lapso|oportunidad|deadline|time|limit|prorroga|vigencia|mensaje|document\\w+|requisitos?|papel(?:es)?|informacion|respuesta|misma?|cual|dia|ultimo");

  /** What a limit is of; the first counts most. */
  private enum Of {
    REQUEST,
    APPLICANT
  }

  private record Found(Of of, Optional<Integer> days, String words) {}

  /**
   * @param written the day of the mail in Honduras, from which dates are counted
   */
  static TimeLimit in(FoldedText passage, LocalDate written) {
    var found = new ArrayList<Found>();
    for (int[] span : sentences(passage.folded())) {
      String sentence = passage.folded().substring(span[0], span[1]).replace('\n', ' ');
      String words = passage.cut(span[0], span[1]).replaceAll("\\s+", " ").strip();
      String shown = words.substring(0, Math.min(words.length(), WORDS_LENGTH));
      read(sentence, shown, written, found);
      if (found.size() > MOST) {
        break;
      }
    }
    return first(found, Of.REQUEST)
        .or(
            () ->
                found.stream()
                    .filter(f -> f.of() == Of.APPLICANT)
                    .flatMap(f -> f.days().stream())
                    .min(Integer::compare))
        .<TimeLimit>map(TimeLimit.Days::new)
        .or(() -> found.stream().findFirst().map(f -> new TimeLimit.Unread(f.words())))
        .orElseGet(TimeLimit.None::new);
  }

  private static Optional<Integer> first(List<Found> found, Of of) {
    return found.stream().filter(f -> f.of() == of).flatMap(f -> f.days().stream()).findFirst();
  }

  /** What is under another label is another sentence. */
  private static final Pattern LABEL = Pattern.compile("\\s*[a-z][^:\\n]{0,30}:");

  private static List<int[]> sentences(String folded) {
    var spans = new ArrayList<int[]>();
    int from = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      char next = i + 1 < folded.length() ? folded.charAt(i + 1) : ' ';
      boolean line =
          c == '\n'
              && (next == '\n'
                  || LABEL
                      .matcher(folded)
                      .region(i + 1, Math.min(folded.length(), i + 40))
                      .lookingAt());
      boolean ends =
          (c == '.' || c == '!' || c == '?' || c == ';')
              && (next <= ' ' || next == '\u00A0')
              && !isShortened(folded, i);
      if (line || ends || i - from > FAR) {
        spans.add(new int[] {from, i + 1});
        from = i + 1;
      }
    }
    spans.add(new int[] {from, folded.length()});
    return spans;
  }

  private static final Pattern SHORTENED =
      Pattern.compile(
          "\\b(?:no|nro|num|hrs?|hs|ma|lo|ud|uds|sr|sra|lic|ing|art|tel|ext|ej|nov|dic|ene|p|a|m)$");

  private static boolean isShortened(String folded, int dot) {
    return folded.charAt(dot) == '.'
        && SHORTENED.matcher(folded.substring(Math.max(0, dot - 5), dot)).find();
  }

  private static void read(String sentence, String shown, LocalDate written, List<Found> found) {
    List<NamedTime> times = NamedTime.in(sentence, written);
    boolean any = false;
    for (int i = 0; i < times.size(); i++) {
      NamedTime time = times.get(i);
      int from = i == 0 ? 0 : times.get(i - 1).end();
      int to = i + 1 == times.size() ? sentence.length() : times.get(i + 1).at();
      String before = sentence.substring(from, time.at());
      String behind = sentence.substring(time.end(), to);
      int[] next = last(ENDS, behind);
      if (i + 1 < times.size() && next.length > 0 && behind.length() - next[1] < 12) {
        behind = behind.substring(0, next[0]); // “… para enviar el recibo, que vence el 30”
      }
      Optional<Of> of = of(time, before, behind, i == 0 ? "" : sentence.substring(0, from));
      of.ifPresent(o -> found.add(new Found(o, time.days(), shown)));
      any = true;
    }
    if (!any) {
      unnamed(sentence).ifPresent(o -> found.add(new Found(o, Optional.empty(), shown)));
    }
  }

  /** A limit that is spoken of, and no time is named with it. */
  private static Optional<Of> unnamed(String sentence) {
    Matcher out = RUNS_OUT.matcher(sentence);
    if (out.find() && whose(sentence, out.start(), out.end()) == Whose.REQUEST) {
      return Optional.of(Of.REQUEST);
    }
    return OF_A_LIMIT.matcher(sentence).find()
            && TO_DO.matcher(sentence).find()
            && !OF_THE_OFFICE.matcher(sentence).find()
        ? Optional.of(Of.APPLICANT)
        : Optional.empty();
  }

  /**
   * @param earlier what the sentence says up to the time named before this one
   */
  private static Optional<Of> of(NamedTime time, String before, String behind, String earlier) {
    String tail = before.substring(Math.max(0, before.length() - 60));
    if (BEHIND.matcher(tail).find() || AGO.matcher(behind).find()) {
      return Optional.empty();
    }
    String around = before + " # " + behind;
    int[] ends = last(ENDS, before);
    ends = ends.length == 0 ? first(ENDS, around, before.length()) : ends;
    Whose whose = ends.length == 0 ? Whose.NOBODYS : whose(around, ends[0], ends[1]);
    if (whose == Whose.REQUEST) {
      return Optional.of(Of.REQUEST);
    }
    boolean toDo = TO_DO.matcher(around).find();
    boolean asked =
        ASKED.matcher(before.substring(Math.max(0, before.length() - NEAR))).find()
            || (time.kind() == NamedTime.Kind.DAYS && LEFT.matcher(behind).lookingAt());
    boolean elses =
        whose == Whose.SOMETHING_ELSES || (!toDo && !asked && endsWithAnotherThing(before));
    if (elses || isOfTheOffice(before, behind)) {
      return Optional.empty();
    }
    boolean request = OF_THE_REQUEST.matcher(around).find();
    boolean limit =
        switch (time.kind()) {
          case DAY -> ends.length > 0 || asked || TO_DO.matcher(before).find();
          case MONTHS -> ends.length > 0 || asked;
          case DAYS -> ends.length > 0 || asked || toDo || request || isBare(around + earlier);
        };
    return limit ? Optional.of(Of.APPLICANT) : Optional.empty();
  }

  /** What was said last before the time is whose it is. */
  private static boolean isOfTheOffice(String before, String behind) {
    int[] office = last(OF_THE_OFFICE, before);
    int[] toDo = last(TO_DO, before);
    return office.length > 0
        ? toDo.length == 0 || office[1] >= toDo[1]
        : toDo.length == 0 && OF_THE_OFFICE.matcher(behind).find();
  }

  /** “… y su pasaporte en 20 días”. */
  private static boolean endsWithAnotherThing(String before) {
    int[] other = last(OF_SOMETHING_ELSE, before);
    return other.length > 0
        && before.length() - other[1] < NEAR / 2
        && last(OF_THE_REQUEST, before.substring(other[0])).length == 0;
  }

  /** A sentence of nothing else. */
  private static boolean isBare(String around) {
    return around.replaceAll("[^a-z]", "").length() < 12;
  }

  private enum Whose {
    REQUEST,
    SOMETHING_ELSES,
    NOBODYS
  }

  /** The thing named nearest to the word that says that it ends. */
  private static Whose whose(String text, int at, int end) {
    int request = distance(OF_THE_REQUEST, text, at, end);
    int other = distance(OF_SOMETHING_ELSE, text, at, end);
    return request == Integer.MAX_VALUE && other == Integer.MAX_VALUE
        ? isOfAnUnknownThing(text.substring(0, at)) ? Whose.SOMETHING_ELSES : Whose.NOBODYS
        : request <= other ? Whose.REQUEST : Whose.SOMETHING_ELSES;
  }

  private static boolean isOfAnUnknownThing(String before) {
    Matcher subject = SUBJECT.matcher(before.substring(Math.max(0, before.length() - NEAR)));
    return subject.find() && !OF_TIME.matcher(subject.group(1)).matches();
  }

  private static int distance(Pattern thing, String text, int at, int end) {
    int least = Integer.MAX_VALUE;
    Matcher found = thing.matcher(text);
    while (found.find()) {
      int apart = found.end() <= at ? at - found.end() : found.start() - end;
      least = Math.min(least, Math.max(0, apart));
    }
    return least;
  }

  private static int[] last(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    int[] last = {};
    while (found.find()) {
      last = new int[] {found.start(), found.end()};
    }
    return last;
  }

  private static int[] first(Pattern pattern, String text, int from) {
    Matcher found = pattern.matcher(text);
    return found.find(from) ? new int[] {found.start(), found.end()} : new int[0];
  }
}
