package press.broadsheet.seed.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A second telling of a story that is already there is reported, and nothing else is. */
class ImportSameStoryTest {

  private static final String STORY =
      """
      The last ferry of the season left the north pier at ten past six with four passengers and a
      crate of pears. Captain Odile Brandt, who has steered the boat since the spring of 1998, said
      the company would not say whether she will be back next year.

      “They told me to take my kettle home,” she said. “You don't take a kettle home for a winter.”

      The county pays a third of what the line costs, and its treasurer has asked for figures twice
      since August. None have come. A spokesman for the company said that the figures were with an
      accountant, and that the accountant was ill.

      On the pier two dozen people stood in the rain until the lights were behind the point. Then
      somebody started to clap, and the others joined in, and it went on for longer than anyone had
      planned. The crate of pears, it turned out, had been left on the quay.
      """;

  private static final String GERMAN =
      """
      Die letzte Fähre der Saison legte um zehn nach sechs mit vier Fahrgästen und einer Kiste Birnen
      vom Nordpier ab. Kapitänin Odile Brandt, die das Boot seit dem Frühjahr 1998 steuert, sagte, die
      Gesellschaft verrate nicht, ob sie im nächsten Jahr wiederkommt. Der Landkreis zahlt ein Drittel
      der Kosten der Linie, und seine Kämmerin hat seit August zweimal nach Zahlen gefragt.
      """;

  @TempDir Path folder;
  private Newsroom room;

  @BeforeEach
  void open() {
    room = new Newsroom(folder);
    story("desk/ferry.card", "The last ferry", "2025-10-31", STORY);
  }

  private Newsroom story(String seed, String title, String date, String body) {
    return room.seed(seed, title + "\n@date " + date + "\n\n" + body);
  }

  private void reports(String seed, String other) {
    room.run();
    assertThat(room.codes()).containsExactly("BS0283");
    assertThat(room.problems.all().get(0).at().file()).isEqualTo("seeds/" + seed);
    assertThat(room.problems.all().get(0).what()).contains("“" + other + "”");
    assertThat(room.problems.hasErrors()).isFalse();
  }

  @Test
  void aCopyIsReportedWithTheOthersFile() {
    story("mail/fwd.card", "Fwd: ferry piece", "2025-11-02", STORY);
    reports("mail/fwd.card", "desk/ferry.card");
    assertThat(room.problems.all().get(0).what())
        .isEqualTo(
            "It tells nearly the same story as “desk/ferry.card”, which is"
                + " articles/2025/10/the-last-ferry.md (100 % alike).");
  }

  @Test
  void anotherFormatOfItIsTheSameStory() {
    String typed =
        STORY
            .replace("“", "\"")
            .replace("”", "\"")
            .replace("don't", "don’t")
            .replace("The last ferry", "**THE LAST FERRY**")
            .replace("the company", "[the company](https://ferry.example/a/very/long/address)")
            .replaceAll("(?<!\n)\n(?!\n)", " ");
    story("mail/ferry.card", "Ferry", "2025-11-02", "Dear desk, here it is.\n\n" + typed);
    reports("mail/ferry.card", "desk/ferry.card");
  }

  @Test
  void smallEditsAreTheSameStory() {
    String edited =
        STORY
            .replace("four passengers", "five passengers")
            .replace("two dozen people", "thirty people")
            .replace(" since August", "")
            .replaceAll("A spokesman[^.]*\\.", "The company did not answer.");
    story("z.card", "Last ferry leaves", "2025-11-02", edited);
    reports("z.card", "desk/ferry.card");
  }

  @Test
  void headlineAndDayOrTheSourceVouchForLargerEdits() {
    String cut = STORY.substring(STORY.indexOf("The county"));
    story("z.card", "Pears on the pier", "2025-11-02", cut);
    room.runs();
    story("z.card", "The last ferry", "2025-10-31", cut);
    reports("z.card", "desk/ferry.card");
    room = new Newsroom(folder.resolve("another"));
    String source = "\n@source https://agency.example/ferry";
    story("desk/ferry.card", "The last ferry" + source, "2025-10-31", STORY);
    story("z.card", "Pears on the pier" + source, "2025-11-02", cut);
    reports("z.card", "desk/ferry.card");
  }

  @Test
  void aTranslationIsAnotherArticle() {
    story("de.card", "Die letzte Fähre", "2025-10-31", GERMAN);
    room.runs();
  }

  @Test
  void shortTextsAndCommonNoticesAreNoStories() {
    String notice = STORY.replace("ferry", "notice") + STORY.replace("pears", "terms");
    for (int i = 0; i < 6; i++) {
      story("short-" + i + ".card", "Closed " + i, "2025-10-0" + (i + 1), "We are closed today.");
      String own = "Item " + "abcdef".charAt(i) + " of the list is " + "uvwxyz".charAt(i) + ". ";
      StringBuilder lead = new StringBuilder();
      Random random = new Random(i);
      for (int w = 0; w < 40; w++) {
        lead.append(Long.toString(random.nextLong(1000, 100_000), 36)).append(' ');
      }
      story(
          "item-" + i + ".card", "Item " + i, "2025-09-0" + (i + 1), own + lead + "\n\n" + notice);
    }
    room.delete("seeds/desk/ferry.card").runs();
  }

  @Test
  void chineseIsComparedByCharacters() {
    String text =
        "本季最后一班渡轮六点十分离开北码头，船上只有四名乘客和一箱梨。船长从一九九八年春天起驾驶这条船，"
            + "她说公司不肯透露她明年是否还会回来。县政府承担航线三分之一的费用，财务主管自八月以来两次索要账目，"
            + "至今没有收到。码头上二十多人站在雨中，直到灯光消失在岬角后面。随后有人开始鼓掌，其他人也跟着鼓掌。";
    story("zh.card", "渡轮", "2025-10-31", text);
    story("zh2.card", "末班渡轮", "2025-11-01", text.replace("四名", "五名"));
    story("zh3.card", "苹果", "2025-11-01", "今年的苹果比去年便宜，市场里的摊贩都这么说。".repeat(3));
    reports("zh2.card", "zh.card");
  }

  @Test
  void theOneThatImportHasKnownForLongerIsTheFirst() {
    room.runs();
    story("a.card", "Ferry", "2025-11-02", STORY);
    reports("a.card", "desk/ferry.card");
  }

  @Test
  void twoArticlesOfOneSeedAreToldApart() {
    room.seed(
        "z/box.card",
        "A\n@date 2025-11-01\n@entry first\n\nShort.\n====\nB\n@date 2025-11-01\n@entry second\n\n"
            + STORY);
    room.run();
    assertThat(room.problems.all().get(0).what())
        .startsWith("“second” tells nearly")
        .contains("desk/ferry.card");
  }

  @Test
  void anEditorSettlesItByDeletingOne() {
    story("z.card", "Copy", "2025-11-02", STORY);
    room.run();
    room.delete("site-content/articles/2025/11/copy.md");
    room.runs();
    room.runs();
  }

  @Test
  @Timeout(60)
  void aThousandCopiesAreReportedOnceEachAndQuickly() {
    List<Sketch> sketches = new ArrayList<>();
    var meta = press.broadsheet.article.FrontMatter.builder().build();
    for (int i = 0; i < 50_000; i++) {
      sketches.add(Sketch.of(meta, i < 1000 ? STORY : "Story " + i + " is its own story."));
    }
    var draft =
        new press.broadsheet.seed.Draft(
            "", meta, STORY, List.of(), List.of(), java.util.Map.of(), List.of(), "");
    List<NearDuplicates.Pair> pairs = NearDuplicates.among(sketches, i -> draft);
    assertThat(pairs).hasSize(999).allMatch(p -> p.first() == 0 && p.percent() == 100);
  }
}
