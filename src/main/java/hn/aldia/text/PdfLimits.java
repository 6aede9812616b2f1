package hn.aldia.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Whether a PDF may be looked into: pages, nesting, pictures and what its streams come to are
 * counted before anything of it is decoded into memory.
 *
 * @param pages at most
 * @param pixels of one picture, at most
 * @param bytes of one stream, unpacked, at most
 */
public record PdfLimits(int pages, long pixels, long bytes) {
  public enum Excess {
    NESTING,
    PAGES,
    PIXELS,
    BYTES
  }

  private static final int DEEPEST = 60;
  private static final int OBJECTS = 200_000;
  private static final int BUFFER = 64 * 1024;

  /** Empty: it may. */
  public Optional<Excess> exceeded(PDDocument document) throws IOException {
    return tree(document).or(() -> objects(document));
  }

  private record Node(COSDictionary dictionary, int depth) {}

  /** Walked with a list: a tree of pages that is a chain of thousands overflows a stack. */
  private Optional<Excess> tree(PDDocument document) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    Deque<Node> open = new ArrayDeque<>();
    COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
    if (root != null) {
      open.push(new Node(root, 0));
    }
    Set<COSDictionary> seen = new HashSet<>();
    int found = 0;
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node.depth > DEEPEST) {
        return Optional.of(Excess.NESTING);
      }
      COSArray kids = node.dictionary.getCOSArray(COSName.KIDS);
      if (kids == null) {
        found++;
      } else if (seen.add(node.dictionary)) {
        for (int i = 0; i < kids.size(); i++) {
          if (kids.getObject(i) instanceof COSDictionary kid) {
            open.push(new Node(kid, node.depth + 1));
          }
        }
      }
      if (found > pages || open.size() > OBJECTS) {
        return Optional.of(Excess.PAGES);
      }
    }
    return Optional.empty();
  }

  private Optional<Excess> objects(PDDocument document) {
    for (var key : document.getDocument().getXrefTable().keySet()) {
      COSBase object = document.getDocument().getObjectFromPool(key).getObject();
      if (object instanceof COSStream stream) {
        if (isHuge(stream)) {
          return Optional.of(Excess.PIXELS);
        }
        if (isBomb(stream)) {
          return Optional.of(Excess.BYTES);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isHuge(COSStream stream) {
    long width = Math.max(0, stream.getLong(COSName.WIDTH, 0));
    long height = Math.max(0, stream.getLong(COSName.HEIGHT, 0));
    return width > 0 && height > pixels / width;
  }

  /** Unpacked and counted, kept nowhere. */
  private boolean isBomb(COSStream stream) {
    int layers = layersOfFlate(stream);
    if (layers == 0) {
      return false;
    }
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream unpacked = raw;
      for (int i = 0; i < layers; i++) {
        unpacked = new InflaterInputStream(unpacked);
      }
      byte[] buffer = new byte[BUFFER];
      long total = 0;
      for (int n = unpacked.read(buffer); n >= 0; n = unpacked.read(buffer)) {
        total += n;
        if (total > bytes) {
          return true;
        }
      }
      return false;
    } catch (IOException notFlate) {
      return false; // what cannot be unpacked fills no memory
    }
  }

  private static int layersOfFlate(COSStream stream) {
    COSBase filters = stream.getFilters();
    if (filters instanceof COSName name) {
      return isFlate(name) ? 1 : 0;
    }
    int layers = 0;
    if (filters instanceof COSArray all) {
      for (int i = 0; i < all.size() && isFlate(all.getObject(i)); i++) {
        layers++;
      }
    }
    return layers;
  }

  private static boolean isFlate(COSBase filter) {
    return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
  }
}
