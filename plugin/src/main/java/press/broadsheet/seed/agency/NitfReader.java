package press.broadsheet.seed.agency;

import java.util.Set;
import java.util.function.Consumer;
import press.broadsheet.base.Problems;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.FileName;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.SeedReader;
import press.broadsheet.seed.xml.XmlElement;

/** Reads the News Industry Text Format, NITF 3, of the IPTC. */
public final class NitfReader implements SeedReader {

  private static final Set<String> EXTENSIONS = Set.of("xml", "nitf");

  @Override
  public boolean accepts(SeedFile seed) {
    return EXTENSIONS.contains(seed.extension()) && XmlLook.root(seed).name().equals("nitf");
  }

  @Override
  public void read(SeedFile seed, Problems problems, Consumer<Draft> articles) {
    XmlElement root = AgencyProblem.tree(seed);
    AgencyItem item = NitfItem.of(root);
    if (item.blocks.isEmpty()) {
      throw AgencyProblem.noText(seed);
    }
    articles.accept(AgencyDraft.of(item, "", FileName.of(seed.stem())));
  }

  @Override
  public String fingerprint() {
    return "nitf/3";
  }
}
