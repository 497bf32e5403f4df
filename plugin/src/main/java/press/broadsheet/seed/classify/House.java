package press.broadsheet.seed.classify;

import java.util.regex.Pattern;

/** The name of a paper or an agency, as it stands beside a writer’s: “Southern Court News”. */
final class House {

  private static final int MAX = 50;
  private static final Pattern NAME =
      Pattern.compile(
          "(?:The )?(?:\\p{Lu}[\\p{L}’'.&-]*\\s+){1,4}(?:News|Press|Agency|Service|Wire|Media|Features|Times|Post|Herald|Gazette|Tribune|Courier|Chronicle|Journal|Observer|Standard|Mail|Telegraph|Sentinel|Advertiser|Echo|Record|Star|Argus|Mercury|Bulletin|Weekly|Ledger|Globe|Independent|Guardian|Examiner|Inquirer|Register|Citizen|Monitor|Review|Magazine|Zeitung|Nachrichten|Anzeiger|Tagblatt|Rundschau|Kurier|Blatt|Presse|Allgemeine)"
              + "|(?:Agencia|Agence|Agenzia|Agentur|Diario|Gaceta|Gazette|Journal|Gazzetta|Corriere|Giornale|Voix|Écho|Courrier|Heraldo|Voz)\\s+(?:(?:de|du|des|del|della|di|la|le|el|d[’'])\\s*)*(?:\\p{Lu}[\\p{L}’'-]*\\s*){1,3}"
              + "|(?:Агентство|Газета|Вестник)\\s+[«\"]?\\p{Lu}.{2,30}|(?:وكالة|صحيفة|جريدة|مجلة) .{3,30}|\\p{IsHan}{2,8}(?:日报|日報|晚报|晚報|通讯社|通信社|通信|新聞|新闻网|时报|時報|周刊)");

  private House() {}

  static boolean isOne(String text) {
    return text.length() <= MAX && NAME.matcher(text.strip()).matches();
  }
}
