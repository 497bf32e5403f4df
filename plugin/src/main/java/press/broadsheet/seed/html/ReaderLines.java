package press.broadsheet.seed.html;

import java.util.regex.Pattern;
import press.broadsheet.seed.Block;

/**
 * Lines below a text with which a house or a writer turns to the readers: asks for stories, for
 * applause, for a report of mistakes, thanks for reading.
 */
final class ReaderLines {

  private static final int LONGEST = 320;
  private static final String DE =
      "(?:haben sie|hast du) (?:auch )?(?:eine(?:n)? )?(?:geschichte|hinweis|tipp|fehler)|(?:ihnen|dir|euch) hat (?:dieser|der) (?:artikel|beitrag|text)|wenn (?:ihnen|dir|euch) (?:dieser|der) (?:artikel|beitrag|text)|hat (?:ihnen|dir|euch) (?:dieser|der) (?:artikel|beitrag|text)|(?:danke|vielen dank) (?:fürs|für das|für ihr) (?:lesen|interesse)|(?:einen )?fehler (?:gefunden|entdeckt|melden)|schreiben sie uns ihre meinung";
  private static final String EN =
      "(?:have|do) you (?:got |have )?(?:a|any) (?:news )?(?:story|tip|tips|stories|news|question|correction|comment|information)s?\\b.{0,60}\\?|got a (?:news )?(?:story|tip|confidential tip)\\b|if you (?:have )?(?:enjoyed|liked|found) (?:this|reading)|(?:did you )?(?:enjoy|like)(?:ed)? (?:this|what you)\\b|thank(?:s| you)(?: so much| very much)? for reading\\b|this post is public so feel free|spotted (?:a mistake|an error)|see (?:a mistake|an error)|report (?:a |an )?(?:mistake|error|typo)|(?:please )?(?:like|clap|share),? (?:comment,? )?(?:and|&) (?:subscribe|follow|share)|do you agree\\? (?:let us|leave)|let us know (?:what you think|in the comments)|what do you think\\?|tell us (?:what you think|your)|have your say|send (?:us )?your (?:letters|views|comments) to";
  private static final String ES =
      "si te ha gustado (?:este|esta|el|la)|¿te ha gustado (?:este|esta|el|la)|(?:reporta|informa de|notifica|comunica) un error|¿(?:has visto|has encontrado|encontraste|ves) (?:algún|un) error|gracias por leer|¿qué opinas|cuéntanos (?:qué|tu|en)|¿tienes (?:una|alguna) (?:historia|noticia|pista)";
  private static final String FR =
      "si cet article vous a (?:plu|intéressé)|(?:cet|l['’]) ?article vous a (?:plu|intéressé)|vous avez aimé (?:cet|ce)|merci (?:de|pour) (?:votre|m['’]avoir|nous avoir|avoir) lu|merci de votre lecture|merci pour votre lecture|une (?:erreur|coquille|faute) (?:dans|à signaler)|signal(?:er|ez)(?:-nous)? une (?:erreur|coquille)|et vous, qu['’]en pensez|qu['’]en pensez-vous|(?:une|vous avez une) (?:info|information|histoire)\\b.{0,40}\\?";
  private static final String IT =
      "se (?:questo|l['’]) ?articolo (?:ti|vi) è piaciuto|(?:ti|vi) è piaciuto (?:questo|l['’])|grazie per (?:aver letto|la lettura)|(?:hai|avete) (?:trovato|notato) un errore|segnala (?:un |questo )?errore|(?:hai|avete) una (?:notizia|storia|segnalazione)|(?:e )?(?:tu|voi)[,:]? (?:cosa|che) ne (?:pensi|pensate)|cosa ne (?:pensi|pensate)";
  private static final String PT =
      "se (?:você )?gostou (?:deste|desse|do)|gostou (?:deste|desse|do)|obrigad[oa] por ler|(?:encontrou|viu) (?:um|algum) erro|reportar erro";
  private static final String RU =
      "если (?:вам )?(?:понравил[ао]сь|понравился|понравилась)|(?:вам )?понравил(?:ась|ся|ось) (?:статья|материал|текст|публикация)|спасибо,? что (?:читаете|дочитали)|спасибо за (?:прочтение|внимание)|(?:есть|у вас есть|знаете) (?:новость|тема|история|чем поделиться)|а что (?:вы )?думаете|делитесь (?:мнением|в комментариях)|ставьте лайк|пришлите (?:нам )?новость";
  private static final String OTHER =
      "إذا أعجبك|هل أعجبك|شكر(?:ا|ًا) (?:على|لـ?) ?(?:القراءة|قراءت)|هل لديك (?:خبر|قصة)|أرسل (?:لنا )?خبر|شاركنا (?:رأيك|برأيك)|如果(?:你|您)(?:喜欢|喜歡|觉得)|(?:感谢|感謝|谢谢)(?:您的|你的)?(?:阅读|閱讀|收看)|(?:有)?新闻线索|(?:欢迎|歡迎)(?:在评论区|留言|分享)|你(?:怎么看|怎麼看)|この記事(?:が|を)(?:気に入|面白|よかった|参考)|(?:最後まで)?(?:お読み|読んで)(?:いただき|くださり|くれて)|(?:情報|ご意見|感想)(?:を)?(?:お寄せ|募集)|heeft u (?:een )?(?:tip|nieuws)|vond je dit|bedankt voor het lezen";
  private static final Pattern LINE =
      Pattern.compile(
          "(?:" + String.join("|", DE, EN, ES, FR, IT, PT, RU, OTHER) + ").*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private ReaderLines() {}

  /** Whether a paragraph below a text is one. */
  static boolean isOne(Block block) {
    if (!(block instanceof Block.Paragraph p) || p.hint() == Block.Hint.BIO) {
      return false;
    }
    String text = Words.oneLine(p.text().plain()).replaceFirst("^[^\\p{L}¿]+", "");
    return text.length() <= LONGEST && LINE.matcher(text).matches();
  }
}
