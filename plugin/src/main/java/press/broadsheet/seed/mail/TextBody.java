package press.broadsheet.seed.mail;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.text.TextLayout;

/** A mail in plain text. */
record TextBody(List<String> raw, List<String> lines) implements MailBody {

  TextBody {
    raw = List.copyOf(raw);
    lines = List.copyOf(lines);
  }

  static TextBody of(String text) {
    return of(List.of(text.split("\n", -1)));
  }

  private static TextBody of(List<String> raw) {
    return new TextBody(raw, raw.stream().map(String::strip).toList());
  }

  @Override
  public List<Block> blocks(int from, int to) {
    return TextLayout.blocks(String.join("\n", raw.subList(from, to)), 1).stream()
        .map(TypedEmphasis::in)
        .toList();
  }

  @Override
  public MailBody only(List<int[]> runs) {
    List<String> out = new ArrayList<>();
    for (int[] run : runs) {
      out.addAll(raw.subList(run[0], run[1]));
      out.add("");
    }
    return of(out);
  }

  @Override
  public MailBody unquoted(int from, int to) {
    List<String> out = new ArrayList<>();
    for (String line : raw.subList(from, to)) {
      out.add(line.replaceFirst("^\\s*> ?", ""));
    }
    return of(out);
  }
}
