package press.broadsheet.seed.agency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import press.broadsheet.base.Problems;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.FileName;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.SeedReader;
import press.broadsheet.seed.xml.XmlElement;

/**
 * Reads NewsML-G2 of the IPTC: a news item, or a message with several, each an article named by its
 * guid. Pictures in the message go to the articles that link to them, that a package puts beside
 * them, or, if there is only one, to that.
 */
public final class NewsMlReader implements SeedReader {

  private static final Set<String> EXTENSIONS = Set.of("xml", "newsml", "g2");
  private static final Set<String> ROOTS = Set.of("newsItem", "newsMessage", "packageItem");

  @Override
  public boolean accepts(SeedFile seed) {
    return EXTENSIONS.contains(seed.extension()) && ROOTS.contains(XmlLook.root(seed).name());
  }

  @Override
  public void read(SeedFile seed, Problems problems, Consumer<Draft> articles) {
    XmlElement root = AgencyProblem.tree(seed);
    new Message(seed, problems, root).read(articles);
  }

  @Override
  public String fingerprint() {
    return "newsml-g2/3";
  }

  private static final class Message {
    private final SeedFile seed;
    private final Problems problems;
    private final boolean isMessage;
    private final Map<String, NewsMlItem.Read> texts = new LinkedHashMap<>();
    private final Map<String, AgencyPicture> pictures = new LinkedHashMap<>();
    private final List<Set<String>> packages = new ArrayList<>();

    private Message(SeedFile seed, Problems problems, XmlElement root) {
      this.seed = seed;
      this.problems = problems;
      this.isMessage = root.is("newsMessage");
      List<XmlElement> items = new ArrayList<>();
      if (isMessage) {
        root.children("itemSet").forEach(s -> items.addAll(s.children()));
      } else {
        items.add(root);
      }
      items.forEach(this::item);
    }

    private void item(XmlElement item) {
      if (item.is("packageItem")) {
        Set<String> ids = new HashSet<>();
        references(item, ids);
        packages.add(ids);
      } else if (item.is("newsItem") && NewsMlItem.kind(item).matches("picture|graphic")) {
        NewsMlItem.picture(item).ifPresent(p -> pictures.put(p.id(), p));
      } else if (item.is("newsItem")) {
        text(item);
      }
    }

    private static void references(XmlElement in, Set<String> ids) {
      for (XmlElement child : in.children()) {
        if (child.is("itemRef")) {
          ids.add(child.attribute("residref"));
        }
        references(child, ids);
      }
    }

    private void text(XmlElement element) {
      NewsMlItem.Read read = NewsMlItem.of(element);
      AgencyItem item = read.item();
      if (item.blocks.isEmpty()) {
        if (isMessage) {
          String name = item.headline.isEmpty() ? item.id : item.headline;
          problems.add(
              AgencyProblem.leftOut(seed, "“" + name + "” has no text here; it was left out."));
        }
        return;
      }
      NewsMlItem.Read before = texts.get(item.id);
      if (before != null) {
        problems.add(AgencyProblem.olderVersion(seed, item.headline));
      }
      if (before == null || before.item().version <= item.version) {
        texts.put(item.id, read);
      }
    }

    private void read(Consumer<Draft> articles) {
      if (texts.isEmpty()) {
        throw AgencyProblem.noText(seed);
      }
      Set<String> used = new HashSet<>();
      for (NewsMlItem.Read read : texts.values()) {
        AgencyItem item = read.item();
        for (AgencyPicture picture : pictures.values()) {
          if (belongs(picture, item)) {
            item.pictures.add(picture);
            used.add(picture.id());
          }
        }
        if (read.isHeld()) {
          problems.add(AgencyProblem.noRelease(seed, item.headline));
        }
        articles.accept(AgencyDraft.of(item, isMessage ? item.id : "", FileName.of(seed.stem())));
      }
      for (AgencyPicture picture : pictures.values()) {
        if (!used.contains(picture.id())) {
          problems.add(
              AgencyProblem.leftOut(
                  seed,
                  "The picture “"
                      + picture.caption()
                      + "” belongs to no article in the file; it was left out."));
        }
      }
    }

    private boolean belongs(AgencyPicture picture, AgencyItem item) {
      boolean isShown =
          item.blocks.stream()
              .anyMatch(
                  b -> b instanceof press.broadsheet.seed.Block.Figure f && picture.isShownBy(f));
      boolean isLinked =
          item.pictureIds.contains(picture.id())
              || picture.addresses().stream().anyMatch(item.pictureIds::contains);
      boolean isPacked =
          packages.stream().anyMatch(p -> p.contains(picture.id()) && p.contains(item.id));
      boolean isShownElsewhere =
          texts.values().stream()
              .flatMap(t -> t.item().blocks.stream())
              .anyMatch(
                  b -> b instanceof press.broadsheet.seed.Block.Figure f && picture.isShownBy(f));
      return isShown || isLinked || isPacked && !isShownElsewhere || texts.size() == 1;
    }
  }
}
