package press.broadsheet.seed.classify;

import java.util.regex.Pattern;

/** The word above footnotes, which an article says by their place alone. */
final class NotesHeading {

  private static final Pattern WORD =
      Pattern.compile(
          "(?iu)[*_=\\s–—-]*(?:(?:foot|end)?notes|references|(?:fuß|end)?noten|fussnoten|anmerkungen|quellen(?:angaben)?|einzelnachweise|notes(?: de bas de page)?|références|notas(?: al pie)?|referencias|note(?: a piè di pagina)?|riferimenti|примечания|сноски|источники|هوامش|الهوامش|مراجع|المراجع|注释|註釋|注|註|脚注|注記|参考文献)[:\\uFF1A*_=\\s–—-]*");

  private NotesHeading() {}

  /** Whether a line is one. */
  static boolean isOne(String line) {
    return line.length() < 40 && WORD.matcher(line).matches();
  }
}
