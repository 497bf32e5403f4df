package press.broadsheet.seed.classify;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells the language of a text by its script, and for Latin letters by its commonest small words.
 * Clear cases only.
 */
final class LanguageGuess {

  private static final int SAMPLE_CHARS = 20_000;
  private static final int LEAST_WORDS = 20;
  private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();
  private static final Map<String, Set<String>> SMALL_WORDS = smallWords();
  private static final Map<String, List<String>> LANGUAGES = languages();

  private static final String TRADITIONAL = "這個們來為國說時會後對學無過還開關點電話書長門問間東車見現實發經濟歲兩從樣";
  private static final String SIMPLIFIED = "这个们来为国说时会后对学无过还开关点电话书长门问间东车见现实发经济岁两从样";

  private LanguageGuess() {}

  /** The BCP 47 tag; empty when English or unclear. */
  static String of(String text) {
    String sample = text.length() > SAMPLE_CHARS ? text.substring(0, SAMPLE_CHARS) : text;
    int[] counts = new int[SCRIPTS.length];
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts[UnicodeScript.of(c).ordinal()]++);
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        scripts.put(SCRIPTS[i], counts[i]);
      }
    }
    int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
    int latin = scripts.getOrDefault(UnicodeScript.LATIN, 0);
    if (letters == 0) {
      return "";
    }
    return latin * 2 > letters ? latin(sample) : byScript(scripts, letters, sample);
  }

  private static String byScript(Map<UnicodeScript, Integer> scripts, int letters, String text) {
    int kana =
        scripts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
    if ((kana + han) * 2 > letters) {
      return kana * 20 > letters ? "ja" : chinese(text);
    }
    Map<UnicodeScript, String> languages = new LinkedHashMap<>();
    languages.put(UnicodeScript.ARABIC, text.matches("(?s).*[پچگک].*") ? "fa" : "ar");
    languages.put(UnicodeScript.HEBREW, "he");
    languages.put(UnicodeScript.CYRILLIC, text.matches("(?s).*[іїєґ].*") ? "uk" : "ru");
    languages.put(UnicodeScript.GREEK, "el");
    languages.put(UnicodeScript.HANGUL, "ko");
    languages.put(UnicodeScript.DEVANAGARI, "hi");
    languages.put(UnicodeScript.THAI, "th");
    languages.put(UnicodeScript.ARMENIAN, "hy");
    languages.put(UnicodeScript.GEORGIAN, "ka");
    for (Map.Entry<UnicodeScript, String> e : languages.entrySet()) {
      if (scripts.getOrDefault(e.getKey(), 0) * 2 > letters) {
        return e.getValue();
      }
    }
    return "";
  }

  /** Traditional characters have a tag of their own. */
  private static String chinese(String text) {
    long traditional = text.chars().filter(c -> TRADITIONAL.indexOf(c) >= 0).count();
    long simplified = text.chars().filter(c -> SIMPLIFIED.indexOf(c) >= 0).count();
    return traditional > simplified ? "zh-Hant" : "zh";
  }

  private static String latin(String text) {
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    if (words.size() < LEAST_WORDS) {
      return "";
    }
    String best = "";
    long most = 0;
    long second = 0;
    Map<String, Integer> found = new HashMap<>();
    for (String word : words) {
      for (String language : LANGUAGES.getOrDefault(word, List.of())) {
        found.merge(language, 1, Integer::sum);
      }
    }
    for (Map.Entry<String, Set<String>> language : SMALL_WORDS.entrySet()) {
      long hits = found.getOrDefault(language.getKey(), 0);
      if (hits > most) {
        second = most;
        most = hits;
        best = language.getKey();
      } else if (hits > second) {
        second = hits;
      }
    }
    boolean isClear = most * 8 > words.size() && most * 2 > second * 3;
    return isClear && !best.equals("en") ? best : "";
  }

  private static Map<String, Set<String>> smallWords() {
    Map<String, Set<String>> out = new LinkedHashMap<>();
    out.put("en", words("the of and to in is was that it for with on as he she they at by from"));
    out.put(
        "de", words("der die das und ist nicht ein eine den dem zu von mit auf für im sich es"));
    out.put("fr", words("le la les des et est une dans qui que pour pas sur du au il elle ce un"));
    out.put("es", words("el la los las y es una por con que se del para como más su al lo un"));
    out.put("it", words("il la di che è e un una per non con del della gli le si nel sono dal"));
    out.put("pt", words("o a os as e é um uma não com que do da para em no na por mais ao"));
    out.put("nl", words("de het een en van is niet dat in op te met voor zijn er aan ook ze"));
    return out;
  }

  /** The languages in which a small word is one. */
  private static Map<String, List<String>> languages() {
    Map<String, List<String>> out = new HashMap<>();
    SMALL_WORDS.forEach(
        (language, words) ->
            words.forEach(word -> out.computeIfAbsent(word, w -> new ArrayList<>()).add(language)));
    return out;
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }
}
