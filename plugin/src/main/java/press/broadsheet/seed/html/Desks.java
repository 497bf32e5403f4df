package press.broadsheet.seed.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.broadsheet.article.Byline;

/** Names under which systems file what anybody of a house writes. */
final class Desks {

  private static final Pattern NAME =
      Pattern.compile(
          "(?iu)(?:(?:die |la |le |de |our |the )?(?:\\p{L}+ ?)?(?:redaktion|redactie|redazione|redacción|redacció|rédaction|redação|redakcja|redaktionen|редакция)(?: \\p{L}{2,20}| (?:de|von|di|van) .{2,30})?"
              + "|(?:news|web|online|digital|editorial|city|sports) ?(?:desk|staff|team)|newsroom|ufficio stampa|press (?:office|team)|(?:service|bureau) (?:de )?(?:presse|communication)|pressestelle|presse|gabinete de prensa|comunicación|comunicazione|communications?|kommunikation|пресс-служба|staff(?: (?:writer|reporter)s?)?|编辑部|編集部|本网编辑|هيئة التحرير|قسم التحرير)");

  private Desks() {}

  /** Whether there are authors, and none of them is a person. */
  static boolean areAll(List<Byline> authors) {
    return !authors.isEmpty() && authors.stream().allMatch(a -> NAME.matcher(a.name()).matches());
  }

  /** The names on one line. */
  static String names(List<Byline> authors) {
    return authors.stream().map(Byline::name).collect(Collectors.joining(", "));
  }
}
