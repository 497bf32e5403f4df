package press.broadsheet.seed.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import press.broadsheet.seed.Draft;

/**
 * What a mail holds, sorted.
 *
 * @param body its text, in the form that carries more of it
 * @param files what is attached
 * @param shown names of the pictures that the whole text shows, its letter too
 * @param enclosed whole mails within it
 * @param isLocked whether a part of it is encrypted
 * @param dropped what mail programs hid in the text or put below it
 */
record Contents(
    Optional<MailBody> body,
    List<MailPart.File> files,
    Set<String> shown,
    List<Mail> enclosed,
    boolean isLocked,
    List<Draft.Dropped> dropped) {

  private static final Pattern CID = Pattern.compile("(?i)cid:([^\"'\\s>)\\]]{1,300})");
  private static final String ARMOUR = "-----BEGIN PGP ";

  /** Sorts the parts of a mail. */
  static Contents of(Mail mail) {
    Sorting sorting = new Sorting();
    List<MailPart> leaves = new ArrayList<>();
    mail.parts().forEach(p -> leaves(p, leaves));
    sorting.sort(leaves);
    return new Contents(
        sorting.body(),
        List.copyOf(sorting.files),
        Set.copyOf(sorting.shown),
        List.copyOf(sorting.enclosed),
        sorting.isLocked,
        List.copyOf(sorting.dropped));
  }

  /** Parts without choices between them. */
  private static void leaves(MailPart part, List<MailPart> out) {
    if (!(part instanceof MailPart.Choice choice)) {
      out.add(part);
      return;
    }
    List<List<MailPart>> versions = new ArrayList<>();
    for (List<MailPart> version : choice.versions()) {
      List<MailPart> flat = new ArrayList<>();
      version.forEach(p -> leaves(p, flat));
      versions.add(flat);
    }
    List<MailPart> chosen = chosen(versions);
    out.addAll(chosen);
    for (List<MailPart> other : versions) { // an attached file may be in any of them
      other.stream()
          .filter(p -> !(p instanceof MailPart.Words) && !chosen.contains(p))
          .filter(p -> !(p instanceof MailPart.File f && f.type().equals("text/calendar")))
          .forEach(out::add);
    }
  }

  /** The last version that says about as much as any other: HTML, unless it is poorer. */
  private static List<MailPart> chosen(List<List<MailPart>> versions) {
    int most = versions.stream().mapToInt(Contents::count).max().orElse(0);
    for (int i = versions.size() - 1; i >= 0; i--) {
      if (count(versions.get(i)) * 10 >= most * 7 && (most > 0 || i == 0)) {
        return versions.get(i);
      }
    }
    return List.of();
  }

  private static int count(List<MailPart> version) {
    int words = 0;
    for (MailPart part : version) {
      if (part instanceof MailPart.Words w) {
        words += MailBody.count(w.isHtml() ? Jsoup.parse(w.text()).text() : w.text());
      }
    }
    return words;
  }

  private static final class Sorting {
    private final List<MailPart.Words> words = new ArrayList<>();
    private final List<MailPart.File> files = new ArrayList<>();
    private final Set<String> shown = new HashSet<>();
    private final List<Mail> enclosed = new ArrayList<>();
    private final List<Draft.Dropped> dropped = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private boolean isLocked;

    private void sort(List<MailPart> leaves) {
      for (MailPart part : leaves) {
        if (part instanceof MailPart.File f) {
          files.add(f);
          names.put(f.name().toLowerCase(Locale.ROOT), f.name());
          if (!f.contentId().isEmpty()) {
            names.put(f.contentId().toLowerCase(Locale.ROOT), f.name());
          }
        } else if (part instanceof MailPart.Enclosed e) {
          enclosed.add(e.mail());
        } else {
          isLocked |= part instanceof MailPart.Locked;
        }
      }
      for (MailPart part : leaves) {
        if (part instanceof MailPart.Words w) {
          refer(w.text());
        }
      }
      inOrder(leaves);
    }

    /** Pictures between two texts are where their writer put them. */
    private void inOrder(List<MailPart> leaves) {
      List<MailPart.File> pending = new ArrayList<>();
      for (MailPart part : leaves) {
        boolean isFree =
            part instanceof MailPart.File f
                && f.isInline()
                && f.isPicture()
                && !shown.contains(f.name());
        if (isFree && !words.isEmpty()) {
          pending.add((MailPart.File) part);
        } else if (part instanceof MailPart.Words w && !w.text().isBlank()) {
          for (MailPart.File picture : pending) {
            String name = picture.name();
            shown.add(name);
            words.add(
                w.isHtml()
                    ? new MailPart.Words("<p><img src=\"cid:" + escaped(name) + "\"></p>", true)
                    : new MailPart.Words("[image: " + name + "]", false));
          }
          pending.clear();
          armour(w);
        }
      }
    }

    /** OpenPGP as text: signed words are read without their armour, encrypted ones cannot be. */
    private void armour(MailPart.Words w) {
      int at = w.text().indexOf(ARMOUR);
      if (at < 0 || w.isHtml()) {
        words.add(w);
        return;
      }
      String text = w.text().substring(at);
      if (text.startsWith(ARMOUR + "MESSAGE")) {
        isLocked = true;
        words.add(new MailPart.Words(w.text().substring(0, at), false));
        return;
      }
      int start = text.indexOf("\n\n");
      int end = text.indexOf("\n" + ARMOUR + "SIGNATURE");
      if (text.startsWith(ARMOUR + "SIGNED") && start > 0 && end > start) {
        String signed = text.substring(start + 2, end).replaceAll("(?m)^- ", "");
        words.add(new MailPart.Words(w.text().substring(0, at) + signed, false));
      } else {
        words.add(w);
      }
    }

    private void refer(String text) {
      for (Matcher m = CID.matcher(text); m.find(); ) {
        String name = names(m.group(1));
        if (!name.isEmpty()) {
          shown.add(name);
        }
      }
    }

    private String names(String key) {
      return names.getOrDefault(key.toLowerCase(Locale.ROOT), "");
    }

    private Optional<MailBody> body() {
      words.removeIf(w -> w.text().isBlank());
      if (words.isEmpty()) {
        return Optional.empty();
      }
      boolean isHtml = words.stream().anyMatch(MailPart.Words::isHtml);
      StringBuilder all = new StringBuilder();
      for (MailPart.Words w : words) {
        all.append(all.length() == 0 ? "" : "\n\n").append(isHtml ? html(w) : w.text());
      }
      return Optional.of(
          isHtml ? HtmlMail.body(all.toString(), names, dropped) : TextBody.of(all.toString()));
    }

    private static String html(MailPart.Words w) {
      return w.isHtml()
          ? w.text()
          : "<p>"
              + escaped(w.text().strip()).replaceAll("\n{2,}", "</p><p>").replace("\n", "<br>")
              + "</p>";
    }

    private static String escaped(String text) {
      return Entities.escape(text).replace("\"", "&quot;");
    }
  }
}
