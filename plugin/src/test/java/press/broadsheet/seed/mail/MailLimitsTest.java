package press.broadsheet.seed.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.SeedReader;

/** What a mail from a stranger may not do. */
class MailLimitsTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @Test
  void partsWithinPartsEndSomewhere() {
    StringBuilder mail = new StringBuilder("Subject: Deep\n");
    for (int i = 0; i < 3000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b");
      mail.append(i).append('\n');
    }
    mail.append("\nThe end of the well.\n");
    assertReadSoon("deep.eml", mail.toString());
  }

  @Test
  void mailsWithinMailsEndSomewhere() {
    String mail = "Subject: Deep\nContent-Type: message/rfc822\n\n".repeat(3000);
    assertReadSoon("deep.eml", mail + "Subject: Deepest\n\nThe end of the well.\n");
  }

  @Test
  void manyPartsAreReadSoon() {
    String part = "--b\nContent-Type: image/png; name=a.png\n\nx\n";
    String mail = "Subject: Many\nContent-Type: multipart/mixed; boundary=b\n\n";
    assertReadSoon("many.eml", mail + "--b\n\nA short text.\n" + part.repeat(20_000) + "--b--\n");
  }

  @Test
  void manyHeadsOfForwardedMailsAreReadSoon() {
    String head =
        "-----Original Message-----\nFrom: A B\nSent: Monday\nTo: C\nSubject: D\n\nWords.\n";
    assertReadSoon("heads.eml", "Subject: Heads\n\n" + head.repeat(4_000));
    assertReadSoon("fwd.eml", "Subject: Fwd: Heads\n\n" + head.repeat(4_000));
  }

  @Test
  void longLinesAndQuotesAreReadSoon() {
    assertReadSoon("line.eml", "Subject: Line\n\n" + "Hi dear all, ".repeat(20_000));
    assertReadSoon("quotes.eml", "Subject: Re: Q\n\nOn x wrote:\n" + ">".repeat(500_000) + "\n");
    assertReadSoon("on.eml", "Subject: Q\n\n" + "On Monday they wrote\n".repeat(10_000));
    assertReadSoon("header.eml", "Subject: " + "=?utf-8?Q?a?= ".repeat(20_000) + "\n\nText.\n");
    assertReadSoon("from.eml", "From: " + "(<\"".repeat(100_000) + "\n\nText.\n");
  }

  @Test
  void aMailboxPassesOnOneMailBeforeItReadsTheNextButOne() {
    StringBuilder box = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      box.append("From a@b.example Thu Mar 12 18:04:11 2026\nSubject: Number ").append(i);
      box.append(" of the Series\nMessage-ID: <").append(i).append("@b.example>\n\n");
      box.append("The text of this one says more than a short answer would say, ");
      box.append("and it goes on for a second line so that nobody takes it for chat.\n\n");
    }
    List<String> entries = new ArrayList<>();
    SeedFile seed = new SeedFile("a.mbox", box.toString().getBytes(StandardCharsets.UTF_8));
    new MboxReader().read(seed, new Problems(), d -> entries.add(d.entry()));
    assertThat(entries).hasSize(40).startsWith("0@b.example", "1@b.example");
  }

  @Test
  void namesOfAttachedFilesAreNoPaths() throws IOException {
    String mail =
        "Subject: X\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nText.\n"
            + "--b\nContent-Type: image/png; name=\"../../etc/x.png\"\n\nx\n"
            + "--b\nContent-Type: image/png; name=\"C:\\\\x.png\"\n\nx\n--b--\n";
    Contents contents = Contents.of(MimeMail.read(mail.getBytes(StandardCharsets.UTF_8)));
    assertThat(contents.files())
        .extracting(MailPart.File::name)
        .containsExactly("x.png", "x-2.png");
  }

  /** So that a publication without mails never waits for the library. */
  @Test
  void askingWhetherAMailIsOneLoadsNoLibrary() throws ReflectiveOperationException {
    ClassLoader without = new WithoutMime4j();
    for (String name : List.of("EmlReader", "MboxReader")) {
      Object reader =
          Class.forName("press.broadsheet.seed.mail." + name, true, without)
              .getDeclaredConstructor()
              .newInstance();
      Object accepts =
          SeedReader.class
              .getMethod("accepts", SeedFile.class)
              .invoke(
                  reader,
                  new SeedFile("a.txt", "Subject: x\n\ny".getBytes(StandardCharsets.UTF_8)));
      assertThat(accepts).isEqualTo(false);
    }
  }

  private static void assertReadSoon(String name, String mail) {
    SeedFile seed = new SeedFile(name, mail.getBytes(StandardCharsets.UTF_8));
    Problems problems = new Problems();
    List<Draft> drafts = new ArrayList<>();
    assertThatCode(
            () ->
                Assertions.assertTimeoutPreemptively(
                    SOON,
                    () -> {
                      try {
                        new EmlReader().read(seed, problems, drafts::add);
                      } catch (ProblemException e) {
                        problems.addAll(e.problems());
                      }
                    }))
        .doesNotThrowAnyException();
    assertThat(drafts.isEmpty() && problems.all().isEmpty()).as("said nothing at all").isFalse();
    assertThat(problems.all()).extracting(Problem::code).allMatch(c -> c.startsWith("BS023"));
  }

  /** Loads the readers anew, where mime4j is not to be had. */
  private static final class WithoutMime4j extends ClassLoader {

    private WithoutMime4j() {
      super(MailLimitsTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("org.apache.james")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith("press.broadsheet.seed.mail.")) {
        return super.loadClass(name, resolve);
      }
      String file = name.replace('.', '/') + ".class";
      try (InputStream in = getParent().getResourceAsStream(file)) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
