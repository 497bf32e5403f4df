package press.broadsheet.seed.classify;

import java.util.regex.Pattern;

/** Where words are spoken; it is not from there that they are reported. */
final class Venue {

  private static final Pattern NAME =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:college|university|school|aula|auditorium|parliament|institute|church|cathedral|hall|hotel|theatre|museum|library|centre|center|universität|rathaus|institut|\\p{L}*(?:schule|kirche|halle|haus|saal|museum|theater|gymnasium)|université|école|église|mairie|lycée|universidad|escuela|iglesia|instituto|università|scuola|chiesa|liceo|университет|школа|институт)(?!\\p{L})");

  private Venue() {}

  static boolean isOne(String place) {
    return NAME.matcher(place).find();
  }
}
