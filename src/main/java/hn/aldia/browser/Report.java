package hn.aldia.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What the program in the page answers: the best candidates in reading order, or names.
 *
 * @param covered whether as good a candidate lies beneath the layer that the best one is in
 */
record Report(List<Answer> candidates, List<String> texts, boolean covered) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * @param x pixels from the left of the frame
   * @param y pixels from the top of the frame
   */
  record Answer(List<Integer> rank, Found.How how, String seen, double x, double y, String tag) {}

  static Report parse(String json) {
    try {
      return JSON.readValue(json, Report.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
