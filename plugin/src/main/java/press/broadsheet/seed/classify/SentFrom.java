package press.broadsheet.seed.classify;

import java.util.regex.Pattern;

/** What telephones and mail programs put below what is written on them: “Sent from my phone”. */
public final class SentFrom {

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final int MAX_DEVICE = 120;

  private static final String THINGS =
      "(?:i?phone|i?pad|i?os|mobile|mobil\\w*|android|samsung|galaxy|xiaomi|huawei|pixel|nokia|blackberry|outlook|mail|yahoo|gmail|proton|tablet|windows|spark|superhuman|airmail|smart|device|cell|handheld|handy|smartphone|thunderbird|aol|gmx|web|t-online|app|apple|fairphone|mac|telefon\\w*|t[eé]l[eé]phone|portable|móvil|teléfono|cellulare|telefonino|dispositivo|устройств\\w*|телефон\\w*|mail\\.ru|яндекс\\w*|bluemail|k-9|mailbird|hey)";
  private static final Pattern DEVICE =
      Pattern.compile(
          "^(?:sent (?:from|via|with|using|on) .{0,30}\\b"
              + THINGS
              + "\\b.{0,60}|sent on the (?:go|move).{0,40}|(?:please )?excuse (?:any )?(?:typos|brevity).{0,60}"
              + "|(?:get|download|holen sie(?: sich)?|hol(?:e|t)? (?:dir|euch|sich)|obtenir|obtenez|télécharge[rz]|obtener|descargar?|consigue|ottieni|scarica|загрузить|скачать|下载|获取|取得|احصل على|تنزيل).{0,6} ?outlook.{0,40}"
              + "|(?:diese )?(?:e-?mail|nachricht)? ?(?:wurde )?von .{0,30}\\b"
              + THINGS
              + "\\b.{0,40}(?:gesendet|geschickt|verschickt)|von unterwegs.{0,40}|(?:von (?:meinem|mobil)) .{0,40}(?:gesendet|geschickt)|gesendet (?:von|mit|aus|über) .{2,60}"
              + "|envoyé (?:de|depuis|à partir|avec|via) .{2,60}|enviado (?:desde|con|a través) .{2,60}|inviato (?:da|dal|con|tramite|dalla) ?.{2,60}"
              + "|verzonden (?:vanaf|met|vanuit) .{2,40}|отправлено (?:с|из|через|от) .{2,60}"
              + "|أ?ُ?رسلت? (?:من|عبر) .{2,40}|أُرسلت من .{2,40}|تم الإرسال من .{2,40}|(?:发|發)自(?:我的)?.{2,40}|从我的.{2,20}发送|從我的.{2,20}傳送|(?:私の)?.{2,20}から送信(?:されました)?"
              + "|\\[?message (?:clipped|truncated)\\]?.{0,40}|\\[(?:nachricht gekürzt|message tronqué|mensaje recortado|messaggio troncato|邮件已截断)\\].{0,50})[.。]?$",
          FLAGS);

  /** Beyond doubt wherever it stands. */
  private static final Pattern SENT =
      Pattern.compile(
          "sent from (?:my|an?) (?:phone|i-?phone|i-?pad|mobile|android|tablet|device|cell)\\b.{0,80}|sent from (?:outlook|mail|yahoo)\\b.{0,30}|get outlook for.{0,20}|von meinem .{2,20} gesendet|(?:أرسلت|مرسل) من (?:هاتف|جهاز).{0,20}|发自我的.{1,20}|從我的.{1,20}傳送|iphoneから送信|von meinem (?:handy|i-?phone|i-?pad|smartphone).{0,80}|envoyé de(?:puis)? mon (?:i-?phone|portable|téléphone|mobile).{0,80}|enviado desde mi (?:i-?phone|móvil|teléfono).{0,80}|inviato dal? (?:mio )?(?:i-?phone|cellulare|telefono).{0,80}|отправлено с (?:i-?phone|телефона|мобильного).{0,80}",
          FLAGS);

  private SentFrom() {}

  /** Whether a line is one beyond doubt, in any text. */
  static boolean isOne(String line) {
    return line.length() <= MAX_DEVICE && SENT.matcher(line.strip()).matches();
  }

  /** Whether a line below a letter is one. */
  public static boolean mayBe(String line) {
    return line.length() <= MAX_DEVICE && DEVICE.matcher(line.strip()).matches();
  }
}
