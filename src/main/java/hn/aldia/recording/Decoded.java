package hn.aldia.recording;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * A text with percent signs, escapes of scripts, entities, combining marks and the zero bytes of
 * UTF-16 read for what they mean, however often one was laid over another; each character knows
 * where it stood.
 */
final class Decoded {
  private static final int LAYERS = 4;
  private static final Pattern ESCAPE =
      Pattern.compile(
          "%[0-7]\\p{XDigit}|%(?:[cC][2-9a-fA-F]|[dD]\\p{XDigit})%[89abAB]\\p{XDigit}"
              + "|%[eE]\\p{XDigit}(?:%[89abAB]\\p{XDigit}){2}|%[fF][0-4](?:%[89abAB]\\p{XDigit}){3}|%\\p{XDigit}{2}|\\\\u\\{?\\p{XDigit}{4}}?|\\\\x\\p{XDigit}{2}|\\\\[nrtbf/\"'\\\\]"
              + "|&(?:#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});?|[\\x00\\p{M}\\u00ad\\u200b\\ufeff]");

  private final String text;
  private final int[] from;
  private final int[] to;

  private Decoded(String text, int[] from, int[] to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** As deep as it can be read. */
  static Decoded of(String raw) {
    List<Decoded> all = layers(raw);
    return all.get(all.size() - 1);
  }

  /**
   * As it stands, with one kind of escape undone (a password may hold what another would be), and
   * read once more, as often as that changes something.
   */
  static List<Decoded> layers(String raw) {
    int[] from = new int[raw.length()];
    int[] to = new int[raw.length()];
    Arrays.setAll(from, i -> i);
    Arrays.setAll(to, i -> i + 1);
    var standing = new Decoded(raw, from, to);
    var layers = new ArrayList<>(List.of(standing));
    for (String kind : List.of("\\", "%", "&")) {
      Decoded undone = standing.next(escape -> escape.startsWith(kind));
      if (undone != standing) {
        layers.add(undone);
      }
    }
    Decoded last = standing;
    for (int layer = 0; layer < LAYERS; layer++) {
      Decoded next = last.next(escape -> true);
      if (next == last) {
        break;
      }
      layers.add(next);
      last = next;
    }
    return layers;
  }

  String text() {
    return text;
  }

  /** Where the character at this place begins in what was given. */
  int from(int place) {
    return from[place];
  }

  /** Where the character before this place ends in what was given. */
  int to(int place) {
    return to[place - 1];
  }

  private Decoded next(Predicate<String> undone) {
    Matcher escape = ESCAPE.matcher(text);
    if (!escape.find()) {
      return this;
    }
    var out = new StringBuilder(text.length());
    int[] starts = new int[text.length()];
    int[] ends = new int[text.length()];
    int done = 0;
    boolean changed = false;
    do {
      String read = undone.test(escape.group()) ? read(escape.group()) : escape.group();
      changed |= !read.equals(escape.group());
      done = copy(done, escape.start(), out, starts, ends);
      for (int i = 0; i < read.length(); i++) {
        starts[out.length()] = from[escape.start()];
        ends[out.length()] = to[escape.end() - 1];
        out.append(read.charAt(i));
      }
      done = escape.end();
    } while (escape.find());
    copy(done, text.length(), out, starts, ends);
    return changed ? new Decoded(out.toString(), starts, ends) : this;
  }

  private int copy(int begin, int end, StringBuilder out, int[] starts, int[] ends) {
    for (int i = begin; i < end; i++) {
      starts[out.length()] = from[i];
      ends[out.length()] = to[i];
      out.append(text.charAt(i));
    }
    return end;
  }

  /** Never longer than it was. */
  private static String read(String escape) {
    return switch (escape.charAt(0)) {
      case '%' -> percent(escape);
      case '\\' -> backslash(escape);
      case '&' -> entity(escape);
      default -> "";
    };
  }

  private static String percent(String escape) {
    byte[] bytes = new byte[escape.length() / 3];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(escape.substring(3 * i + 1, 3 * i + 3), 16);
    }
    try {
      CharBuffer read = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return read.toString();
    } catch (CharacterCodingException latin) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  private static String backslash(String escape) {
    String bare = escape.substring(1);
    return switch (bare.charAt(0)) {
      case 'u', 'x' ->
          bare.length() > 2
              ? String.valueOf((char) Integer.parseInt(bare.replaceAll("[ux{}]", ""), 16))
              : escape;
      case 'n', 'r', 't', 'b', 'f' -> " ";
      default -> bare;
    };
  }

  private static String entity(String escape) {
    String whole = escape.endsWith(";") ? escape : escape + ";";
    String read = Parser.unescapeEntities(whole, false);
    return read.equals(whole) || read.length() > escape.length() ? escape : read;
  }
}
