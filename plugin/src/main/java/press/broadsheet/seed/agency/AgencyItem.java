package press.broadsheet.seed.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.article.Status;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;

/**
 * What an agency says of one text, whichever format it says it in. Its fields are open because it
 * lives for a few lines in the reader that fills it; an absent text is empty.
 */
final class AgencyItem {
  String id = "";
  int version;
  String headline = "";
  final List<String> deks = new ArrayList<>();
  String summary = "";

  /** As printed: “By Ines Okafor and Tom Reyes”. */
  final List<String> bylines = new ArrayList<>();

  String dateline = "";
  Optional<ArticleDate> created = Optional.empty();
  Optional<ArticleDate> changed = Optional.empty();
  Optional<ArticleDate> release = Optional.empty();
  Optional<ArticleDate> expires = Optional.empty();
  Status status = Status.PUBLISHED;

  /** By whom it is, the first that is not empty counting. */
  final List<String> sources = new ArrayList<>();

  String section = "";
  final List<String> tags = new ArrayList<>();

  /** The kind of article in the agency's words, such as “Analysis”. */
  final List<String> genres = new ArrayList<>();

  String language = "";
  String urgency = "";
  final List<Block> blocks = new ArrayList<>();
  final List<AgencyPicture> pictures = new ArrayList<>();

  /** Ids of pictures that are elsewhere in the seed. */
  final List<String> pictureIds = new ArrayList<>();

  private final Map<String, String> noted = new HashMap<>();
  final List<Draft.Dropped> dropped = new ArrayList<>();

  /** Notes words that readers do not see; each once. */
  void drop(String words, String why) {
    String text = words.strip();
    if (!text.isEmpty() && noted.putIfAbsent(text, why) == null) {
      dropped.add(new Draft.Dropped(text, why));
    }
  }
}
