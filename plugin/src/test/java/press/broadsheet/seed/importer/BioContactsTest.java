package press.broadsheet.seed.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BioContactsTest {

  @ParameterizedTest
  @CsvSource({
    "'Follow him on Twitter @tomreyes.', https://twitter.com/tomreyes",
    "'Twitter: @tom\\_reyes', https://twitter.com/tom_reyes",
    "'Twitter/X: @efarrant', https://x.com/efarrant",
    "'X/Twitter: @efarrant', https://x.com/efarrant",
    "'X (formerly Twitter): @tom', https://x.com/tom",
    "'X (früher Twitter): @tom', https://x.com/tom",
    "'He is on X as @tom.', https://x.com/tom",
    "'He is @tom on Instagram.', https://www.instagram.com/tom",
    "'@tom (Twitter), @tom.r (Instagram)', https://twitter.com/tom https://www.instagram.com/tom.r",
    "'@tom on Twitter, @tom.r on Instagram', https://twitter.com/tom https://www.instagram.com/tom.r",
    "'Twitter: @tom (Instagram: @tom.r)', https://twitter.com/tom https://www.instagram.com/tom.r",
    "'Twitter und Instagram: @tom', https://twitter.com/tom https://www.instagram.com/tom",
    "'@tom on X and Instagram', https://x.com/tom https://www.instagram.com/tom",
    "'Instagram: tom_reyes', https://www.instagram.com/tom_reyes",
    "'Auf Twitter ist er unter @tom.', ''",
    "'Bei Instagram unter @tom.', https://www.instagram.com/tom",
    "'Sur Twitter : @tom', https://twitter.com/tom",
    "'En Twitter como @tom.', https://twitter.com/tom",
    "'Su Instagram come @tom.', https://www.instagram.com/tom",
    "'В Телеграме @tom, в твиттере: @tom_r', https://t.me/tom https://twitter.com/tom_r",
    "'推特：@tom', https://twitter.com/tom",
    "'على تويتر @tom', https://twitter.com/tom",
    "'YouTube: @tomreyes · TikTok: @tom', https://www.youtube.com/@tomreyes https://www.tiktok.com/@tom",
    "'Telegram @tom_r', https://t.me/tom_r",
    "'Mastodon: @tom@press.example', https://press.example/@tom",
    "'Find him on Mastodon @tom@press.example.', https://press.example/@tom",
    "'Mastodon: tom@press.example', https://press.example/@tom",
    "'He is tom@press.example on Mastodon.', https://press.example/@tom",
    "'Bluesky: tom.bsky.social', https://bsky.app/profile/tom.bsky.social",
    "'On Bluesky as @tom.example.', https://bsky.app/profile/tom.example",
    "'@tom.bsky.social', https://bsky.app/profile/tom.bsky.social",
    "'@tom.example on Bluesky', https://bsky.app/profile/tom.example",
    "'ORCID 0000-0002-1825-0097', https://orcid.org/0000-0002-1825-0097",
    "'ORCID iD: 0000-0001-5109-3700.', https://orcid.org/0000-0001-5109-3700",
    "'ORCID 0000-0002-1825-0098', ''",
    "'Tel. 0000-0002-1825-0097', ''",
  })
  void namesAtServicesThatTheBioCalls(String bio, String links) {
    assertThat(BioContacts.of(bio)).isEqualTo(new BioContacts("", list(links)));
  }

  @ParameterizedTest
  @CsvSource({
    "'See https://tom.example/a_b?c=1.', https://tom.example/a_b?c=1",
    "'His [page](https://tom.example/) and <https://b.example>', https://tom.example/ https://b.example",
    "'On Twitter [@tom](https://twitter.com/tom)', https://twitter.com/tom",
    "'On X [@tom](https://twitter.com/tom)', https://x.com/tom",
    "'[Tom](https://tom.example) · www.tom.example/', https://tom.example",
    "'*https://tom.example/x*', https://tom.example/x",
    "'https://wiki.example/Tom_(writer)', https://wiki.example/Tom_(writer)",
    "'![Tom](https://pictures.example/tom.jpg)', ''",
    "'[![Tom](https://p.example/t.jpg)](https://tom.example/)', https://tom.example/",
    "'More at www.tom.example/books.', https://www.tom.example/books",
    "'His site tom.example has more.', https://tom.example",
    "'Website: tom.example/books', https://tom.example/books",
    "'Seine Webseite ist tom.example.', https://tom.example",
    "'Son site : tom.example', https://tom.example",
    "'Su página web es tom.example.', https://tom.example",
    "'Il suo sito è tom.example', https://tom.example",
    "'Его сайт tom.example', https://tom.example",
    "'個人網站：tom.example', https://tom.example",
    "'linkedin.com/in/tom-reyes', https://linkedin.com/in/tom-reyes",
    "'LinkedIn: de.linkedin.com/in/tom-reyes.', https://de.linkedin.com/in/tom-reyes",
    "'(x.com/tom)', https://x.com/tom",
    "'tom.example/about', https://tom.example/about",
    "'https://a.example/?x=1&amp;y=2', https://a.example/?x=1&y=2",
    "'B https://b.example then Twitter @a', https://b.example https://twitter.com/a",
    "'Twitter @a then https://b.example', https://twitter.com/a https://b.example",
  })
  void addressesOfPages(String bio, String links) {
    assertThat(BioContacts.of(bio)).isEqualTo(new BioContacts("", list(links)));
  }

  @ParameterizedTest
  @CsvSource({
    "'Write to tom.reyes@press.example.', tom.reyes@press.example",
    "'[Write](mailto:tom@press.example)', tom@press.example",
    "'<tom@press.example>', tom@press.example",
    "'聯絡：zhou@eveningbus.example', zhou@eveningbus.example",
    "'联系邮箱zhou@eveningbus.example。', zhou@eveningbus.example",
    "'tom [at] press.example', tom@press.example",
    "'tom(at)press.example', tom@press.example",
    "'tom (at) press (dot) example', tom@press.example",
    "'tom [ät] press [punkt] example', tom@press.example",
    "'tom (arroba) press.example', tom@press.example",
    "'first@a.example or second@b.example', first@a.example",
  })
  void theMailAddress(String bio, String email) {
    assertThat(BioContacts.of(bio)).isEqualTo(new BioContacts(email, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He writes for Example.com and likes @home.",
        "Follow her: @ykhellaf",
        "Visit javascript:alert(1)",
        "She works at press dot example.",
        "He left the site.In 2020 he came back.",
        "On page St.Gallen he is wrong.",
        "He writes on blogspot.com habits.",
        "He and/or she met at 10.30/11.00.",
        "Between X and Y lies @nowhere land.",
        "A Twitter critic.",
        "Instagram: none",
        "He covered the U.S./Mexico border.",
        "Mail@home",
      })
  void nothingIsGuessed(String bio) {
    assertThat(BioContacts.of(bio)).isEqualTo(new BioContacts("", List.of()));
  }

  @Test
  void whatFieldsStateComesFirst() {
    BioContacts contacts =
        BioContacts.of(
            List.of("https://tom.example/", "mailto:tom@press.example"),
            "Mail: reyes@press.example, www.tom.example, X: @tom");
    assertThat(contacts)
        .isEqualTo(
            new BioContacts(
                "tom@press.example", List.of("https://tom.example/", "https://x.com/tom")));
  }

  @Test
  void aHostileBioTakesNoTime() {
    for (String piece :
        List.of(
            "a.", "@a", "a@", "www.", "X/", "[at]", "a [", "Twitter ", "https://(", "site ", "(")) {
      String bio = piece.repeat(20_000);
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> BioContacts.of(bio), () -> "with " + piece);
    }
  }

  private static List<String> list(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split(" "));
  }
}
