package press.broadsheet.seed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;

/**
 * Tells the encoding of a text that states none and is not Unicode: it is read in each, and the
 * reading that looks most like the writing of its script wins. Letters that are common in every
 * text of a script, and no marks or rare signs between them, are what tells.
 */
final class LegacyEncoding {

  private static final int SAMPLE = 32_768;

  /** Below this a reading looks like no script at all. */
  private static final double LEAST = 0.35;

  private enum Script {
    CYRILLIC("оеаинтсрвлкмдп"),
    ARABIC("اليمونرتبةعدسفهك"),
    JAPANESE("、。「」『』・ー〜"),
    SIMPLIFIED(
        "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运，。、“”"),
    TRADITIONAL(
        "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直，。、「」"),
    KOREAN("이다는의가을에를은한고지하도서로기사나자어리인아정시대그수보장전있해일스"),
    WESTERN("àâäçéèêëîïôöùûüßáíóúñÀÂÄÇÉÈÊÖÜÁÓæøåœ’‘“”„–—…«»€¿¡°º");

    private final String common;

    Script(String common) {
      this.common = common;
    }

    /** Of a character beyond ASCII, from 0 to 1. */
    double commonness(char c) {
      if (this == JAPANESE && (c > 0x3040 && c < 0x30FF)) {
        return 1;
      }
      if (this == JAPANESE && Character.isIdeographic(c)) {
        return 0.3;
      }
      return common.indexOf(c) >= 0 ? 1 : 0;
    }
  }

  private record Reading(String charset, Script script) {}

  private static final List<Reading> READINGS =
      List.of(
          new Reading("windows-1251", Script.CYRILLIC),
          new Reading("KOI8-R", Script.CYRILLIC),
          new Reading("IBM866", Script.CYRILLIC),
          new Reading("ISO-8859-5", Script.CYRILLIC),
          new Reading("windows-1256", Script.ARABIC),
          new Reading("ISO-8859-6", Script.ARABIC),
          new Reading("windows-31j", Script.JAPANESE),
          new Reading("EUC-JP", Script.JAPANESE),
          new Reading("ISO-2022-JP", Script.JAPANESE),
          new Reading("GB18030", Script.SIMPLIFIED),
          new Reading("Big5", Script.TRADITIONAL),
          new Reading("x-windows-949", Script.KOREAN),
          new Reading("x-MacRoman", Script.WESTERN),
          new Reading("IBM850", Script.WESTERN));

  private LegacyEncoding() {}

  /** The encoding in which the bytes read best; empty for that of Western Windows. */
  static Optional<Charset> of(byte[] bytes) {
    ByteBuffer sample = ByteBuffer.wrap(bytes, 0, Math.min(SAMPLE, bytes.length));
    double best =
        Math.max(LEAST, likeness(sample, Charset.forName("windows-1252"), Script.WESTERN));
    Optional<Charset> found = Optional.empty();
    for (Reading reading : READINGS) {
      if (Charset.isSupported(reading.charset())) {
        Charset charset = Charset.forName(reading.charset());
        double likeness = likeness(sample, charset, reading.script());
        if (likeness > best) {
          best = likeness;
          found = Optional.of(charset);
        }
      }
    }
    return found;
  }

  /** How much of what is beyond ASCII is common in the script; 0 to 1. */
  private static double likeness(ByteBuffer bytes, Charset charset, Script script) {
    CharBuffer text = CharBuffer.allocate(bytes.remaining() + 8);
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    // a character that the sample cuts in two is no error
    if (decoder.decode(bytes.duplicate(), text, bytes.limit() < SAMPLE).isError()) {
      return 0;
    }
    text.flip();
    int letters = 0;
    int beyond = 0;
    double common = 0;
    int kana = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      if (c > 0x7F && !Character.isWhitespace(c)) {
        beyond++;
        kana += c > 0x3040 && c < 0x30FF ? 1 : 0;
        boolean isOddCapital = Character.isUpperCase(c) && Character.isLowerCase(before);
        common += isOddCapital ? 0 : script.commonness(c);
      }
      before = c;
    }
    boolean isOther =
        script == Script.WESTERN && beyond * 4 > letters
            || script == Script.JAPANESE && kana * 10 < beyond;
    return beyond == 0 || isOther ? 0 : common / beyond;
  }

  /**
   * Whether text in UTF-8 holds a few bytes of something else, and not the other way round. Plain
   * ASCII is UTF-8, unless escapes in it may switch to Japanese.
   */
  static boolean isMostlyUtf8(byte[] bytes) {
    int good = 0;
    int bad = 0;
    boolean hasEscapes = false;
    for (int i = 0; i < bytes.length; ) {
      int length = sequence(bytes, i);
      good += length > 1 ? 1 : 0;
      bad += length == 0 ? 1 : 0;
      hasEscapes |= bytes[i] == 0x1B;
      i += Math.max(1, length);
    }
    return good >= bad && (good > 0 || !hasEscapes);
  }

  /** The length of the UTF-8 sequence that begins there; 0 if none does. */
  private static int sequence(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int length =
        first < 0x80
            ? 1
            : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    for (int i = 1; i < length; i++) {
      if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
