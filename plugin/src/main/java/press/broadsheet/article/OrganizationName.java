package press.broadsheet.article;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the names of desks, agencies and institutions from those of persons. In doubt it is a
 * person: people are called Press, Staff, Service and Post, and an author's file can say {@code
 * kind: organization}.
 */
final class OrganizationName {

  private static final int MAX_CHARS = 120;
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Signed in capitals or all in small letters; “Sid” is a person. */
  private static final Set<String> INITIALS =
      words(
          "dpa afp ap efe ansa tass upi pti apa sda ats kna epd sid rtr dapd ddp anp ntb stt pap"
              + " ctk mti aap ians irna isna kcna vna wam mena agi adnkronos lusa aptn epa belga");

  /** Signed in capitals only: in small letters these are names or words. */
  private static final Set<String> CAPITALS = words("pa ana ani hina petra antara sana ips pna");

  /** Agencies that go by a name of their own. */
  private static final Set<String> AGENCIES =
      lines(
          "reuters;thomson reuters;associated press;australian associated press;canadian press"
              + ";agence france presse;press association;pa media;press trust of india"
              + ";united press international;tass;itar tass;ria novosti;interfax;xinhua"
              + ";kyodo;kyodo news;jiji;jiji press;yonhap;yonhap news;anadolu;europa press;bernama"
              + ";ritzau;tanjug;agerpres;ukrinform;bloomberg;bloomberg news;keystone sda"
              + ";keystone ats;dpa infocom;dpa afx;getty images;antara news;associated press writer"
              + ";тасс;риа новости;интерфакс;рейтер;رويترز;ا ف ب;اف ب;د ب ا");

  /** What a desk that signs calls itself. */
  private static final Set<String> DESKS =
      lines(
          "staff;our staff;staff writer;staff reporter;staff correspondent;staff report"
              + ";staff reports;wire reports;agency reports;news reports;special correspondent"
              + ";our correspondent;our special correspondent;our reporter;own correspondent"
              + ";our own correspondent;reporter;correspondent;editor;foreign staff"
              + ";redaktor;die redaktion;unser korrespondent;unserem korrespondenten;eigener bericht"
              + ";notre correspondant;notre envoye special;nuestro corresponsal;nostro inviato"
              + ";dal nostro inviato;nostro corrispondente;toimitus;szerkesztoseg;haber merkezi"
              + ";наш корреспондент;собкор;соб корр;корреспондент;пресс служба;редколлегия"
              + ";هيئة التحرير;اسرة التحرير;فريق التحرير;قسم التحرير;التحرير;وكالات;الوكالات;מערכת"
              + ";συνταξη");

  /** Nobody has these as a surname. */
  private static final Set<String> CLEAR =
      words(
          "agency agencies agence agences agencia agencias agenzia agenzie agencja agentura ajansi"
              + " newsroom newswire redaction redaccion redaccio redazione redacao redactie redakcja"
              + " redakce redaksjonen redaksjon reporters correspondents editors writers"
              + " korrespondenten corresponsales correspondants university universitat universite"
              + " universidad universita institute ministry ministerium ministere ministerio"
              + " department committee foundation association federation commission corporation"
              + " newspaper newspapers collective collectif gmbh ltd inc llc plc"
              + " агентство информагентство редакция редакціі редакція пресслужба министерство"
              + " וكالة وكالة πρακτορειο סוכנות");

  private static final Pattern COMPOUND =
      Pattern.compile(".*(?:redaktion(?:en)?|agentur(?:en)?|redactie)");

  /** The last of two words or more. */
  private static final Set<String> LAST =
      words("desk team services group project consortium company incorporated limited maintainers");

  private static final Pattern PAIR =
      Pattern.compile(
          "(?:.* )?(?:(?:news|press|wire|media|information|photo) (?:service|bureau|room|office)"
              + "|news wire|editorial (?:board|office))");

  /** The last word, if the one before it is no given name. */
  private static final Set<String> WEAK =
      words(
          "news press staff bureau times post herald tribune gazette chronicle journal observer"
              + " courier echo telegraph guardian mirror review magazine media radio tv room wire"
              + " television");

  private static final Set<String> GENERIC =
      words(
          "associated united free daily evening morning weekly sunday national international local"
              + " regional world global city community sports sport foreign political business web"
              + " online digital editorial news press breaking photo night");

  private static final Pattern CJK =
      Pattern.compile(
          "本[報报刊网網社台紙誌站](?:[驻駐]\\p{IsHan}{1,4})?(?:特[派约約])?"
              + "(?:[记記]者|[编編][辑輯]|[评評][论論][员員]|通[讯訊][员員]|特派[员員]|[讯訊]|取材班)?"
              + "|[记記]者|.*(?:[编編][集辑輯][部室]|取材班|取材チーム|[报報]道[组組])"
              + "|.+(?:社|通信|[日晚早时時][报報]|新聞|新[闻聞][网網]|[电電][视視][台臺])"
              + "|.*(?:뉴스|통신|신문|일보|편집부|편집국|취재팀|기자단)");

  private static final Pattern AND =
      Pattern.compile("\\s*[/+&,;、]\\s*|\\s+(?:and|und|et|y|e|en|и|och|og)\\s+");

  private OrganizationName() {}

  /** Whether the name is that of an organization. */
  static boolean isOne(String name) {
    String text = name.strip().replaceFirst("\\s*\\([^()]*\\)$", "");
    if (text.isEmpty() || text.length() > MAX_CHARS) {
      return false;
    }
    List<String> parts = Arrays.stream(AND.split(text)).filter(p -> !p.isBlank()).toList();
    return parts.size() > 1 ? areTogether(parts) : isSingle(text);
  }

  /** “AP/dpa”, “Staff and agencies”; a small code beside an agency is its regional service. */
  private static boolean areTogether(List<String> parts) {
    return parts.stream().anyMatch(OrganizationName::isSingle)
        && parts.stream().allMatch(p -> isSingle(p) || p.matches("\\p{Ll}{2,4}"));
  }

  private static boolean isSingle(String text) {
    String plain = fold(text);
    String name = plain.replaceFirst("^(?:from |by )?(?:the |an? )?", "");
    if (AGENCIES.contains(name) || DESKS.contains(name) || isInitials(text)) {
      return true;
    }
    String[] words = name.split(" ");
    for (String word : words) {
      if (CLEAR.contains(word) || COMPOUND.matcher(word).matches()) {
        return true;
      }
    }
    String last = words[words.length - 1];
    return words.length > 1 && LAST.contains(last)
        || PAIR.matcher(name).matches()
        || words.length > 1 && WEAK.contains(last) && isNoGivenName(text, plain, words)
        || CJK.matcher(OTHER.matcher(text).replaceAll("")).matches();
  }

  private static boolean isNoGivenName(String text, String plain, String[] words) {
    String[] printed = text.split("\\s+");
    String before = printed[Math.max(0, printed.length - 2)];
    boolean isAcronym =
        before.matches("\\p{Lu}{3,6}") && !text.equals(text.toUpperCase(Locale.ROOT));
    boolean isStaff =
        words[words.length - 1].equals("staff") && (words.length > 2 || text.endsWith("staff"));
    return isAcronym
        || isStaff
        || plain.startsWith("the ")
        || plain.startsWith("our ")
        || GENERIC.contains(words[words.length - 2])
        || WEAK.contains(words[words.length - 2]);
  }

  /** “dpa”, “AFP”, “A.F.P.”, “EPA-EFE”. */
  private static boolean isInitials(String text) {
    for (String part : text.split("[-–]")) {
      boolean hasDots = part.matches("(?:\\p{L}\\.){3,5}");
      String letters = hasDots ? part.replace(".", "") : part;
      String small = fold(letters);
      boolean isUpper = letters.equals(letters.toUpperCase(Locale.ROOT));
      boolean isLower = letters.equals(letters.toLowerCase(Locale.ROOT));
      if (!(INITIALS.contains(small) && (isUpper || isLower))
          && !(CAPITALS.contains(small) && isUpper)) {
        return false;
      }
    }
    return true;
  }

  /** Small letters without marks; single spaces in place of all that is no letter or digit. */
  private static String fold(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{Mn}+", "")
            .toLowerCase(Locale.ROOT);
    return OTHER.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  private static Set<String> words(String words) {
    return Set.of(
        Arrays.stream(words.split(" "))
            .map(OrganizationName::fold)
            .distinct()
            .toArray(String[]::new));
  }

  private static Set<String> lines(String lines) {
    return Set.of(
        Arrays.stream(lines.split(";"))
            .map(OrganizationName::fold)
            .distinct()
            .toArray(String[]::new));
  }
}
