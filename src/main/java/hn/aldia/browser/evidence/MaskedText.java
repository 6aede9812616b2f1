package hn.aldia.browser.evidence;

import hn.aldia.browser.script.ShippedScript;

/**
 * What the scripts that mask have in common: how words are found that stand in several elements.
 */
final class MaskedText {
  static String in(String script) {
    return ShippedScript.read(script).replace("/* MASKED */", ShippedScript.read("masked-text.js"));
  }
}
