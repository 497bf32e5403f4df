package press.broadsheet.render;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import press.broadsheet.article.ArticleCard;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;
import press.broadsheet.markdown.Heading;
import press.broadsheet.markdown.Reference;
import press.broadsheet.markdown.Resolved;
import press.broadsheet.site.Catalog;
import press.broadsheet.site.SiteFile;

/**
 * Resolves what articles refer to: other articles by file or id, pages by address, pictures and
 * files. Keeps note of the files that are in use, which are the ones that get published.
 * Thread-safe.
 */
final class SiteLinks {

  private final Catalog catalog;
  private final Texts texts;
  private final Addresses addresses;
  private final Map<String, String> pages;
  private final Set<Complaint> complained = ConcurrentHashMap.newKeySet();
  private final Set<SiteFile> used = ConcurrentHashMap.newKeySet();

  /**
   * @param pages the address of every page of the site, and for each old address the new one
   */
  SiteLinks(Catalog catalog, Texts texts, Addresses addresses, Map<String, String> pages) {
    this.catalog = catalog;
    this.texts = texts;
    this.addresses = addresses;
    this.pages = Map.copyOf(pages);
  }

  /** The files that something has resolved to so far. */
  Set<SiteFile> used() {
    return used;
  }

  /** Resolves the references of a text, complaining about dead ones with their places. */
  List<Resolved> resolve(ArticleCard from, List<Reference> references, Problems problems) {
    return references.stream().map(r -> resolve(from.file(), from.address(), r, problems)).toList();
  }

  /**
   * Resolves one reference of a content file; a dead one is a warning (BS0301 for a link, BS0307
   * for a picture).
   */
  Resolved resolve(String file, String address, Reference reference, Problems problems) {
    if (reference.kind() == Reference.Kind.IMAGE) {
      Optional<SiteFile> picture = file(file, address, decoded(path(reference.target())));
      if (picture.isPresent() && !picture.get().isPicture()) {
        once(
            file,
            reference,
            problems,
            () ->
                noPicture(
                    texts.at(file, reference.line(), reference.column()), reference.target()));
        return new Resolved.Dead();
      }
      if (picture.isPresent()) {
        used.add(picture.get());
        return new Resolved.Picture(
            addresses.href(picture.get().path().address()),
            picture.get().width(),
            picture.get().height());
      }
      once(
          file,
          reference,
          problems,
          () ->
              dead(
                  file,
                  reference,
                  "BS0307",
                  "There is no picture",
                  "Put the file into assets/, or correct the path."));
      return new Resolved.Dead();
    }
    Optional<String> target = link(file, address, reference, problems);
    if (target.isEmpty()) {
      once(
          file,
          reference,
          problems,
          () ->
              dead(
                  file,
                  reference,
                  "BS0301",
                  "Nothing is",
                  "Correct the link; articles are linked by the path of their .md file or by their"
                      + " id."));
      return new Resolved.Dead();
    }
    return new Resolved.Link(target.get());
  }

  /**
   * The picture that a front matter field names; absent, with a warning, if it is not there or is
   * none.
   */
  Optional<SiteFile> picture(
      String file, String address, String field, String src, Problems problems) {
    Optional<SiteFile> picture = file(file, address, decoded(path(src)));
    if (picture.isEmpty()) {
      once(
          file,
          field,
          problems,
          () ->
              dead(
                  texts.at(file, field),
                  src,
                  "BS0307",
                  "There is no picture",
                  "Put the file into assets/, or correct the path."));
    } else if (!picture.get().isPicture()) {
      once(file, field, problems, () -> noPicture(texts.at(file, field), src));
      return Optional.empty();
    }
    picture.ifPresent(used::add);
    return picture;
  }

  /** The address for a path or id as a settings file writes it; absent if it leads nowhere. */
  Optional<String> ofSettings(String link) {
    return target("", "/", path(link)).map(t -> addresses.href(t.address()) + suffix(link));
  }

  private Optional<String> link(
      String file, String address, Reference reference, Problems problems) {
    Optional<Target> target = target(file, address, path(reference.target()));
    String suffix = suffix(reference.target());
    if (target.isPresent()
        && target.get().card().isPresent()
        && suffix.startsWith("#")
        && suffix.length() > 1) {
      String id = decoded(suffix.substring(1));
      List<Heading> headings = texts.outline(target.get().card().get().file()).headings();
      if (headings.stream().noneMatch(h -> h.id().equals(id))) {
        once(
            file,
            reference,
            problems,
            () ->
                dead(
                    file,
                    reference,
                    "BS0302",
                    "The page is there, but there is no heading “" + id + "” on it,",
                    "Correct the part after “#”; the link leads to the top of the page."));
        suffix = "";
      }
    }
    String end = suffix;
    return target.map(t -> addresses.href(t.address()) + end);
  }

  /**
   * Where a link leads: an address of the site, and the article or page that is there, if it is
   * one.
   */
  private record Target(String address, Optional<ArticleCard> card) {}

  private Optional<Target> target(String file, String address, String rawPath) {
    String path = decoded(rawPath);
    if (path.endsWith(".md")) {
      Optional<ArticleCard> card = ofFile(file, path);
      if (card.isPresent()) {
        return card.map(c -> new Target(c.address(), card));
      }
    }
    Optional<ArticleCard> byId = path.startsWith("/") ? Optional.empty() : catalog.ofId(path);
    if (byId.isPresent()) {
      return byId.map(c -> new Target(c.address(), byId));
    }
    Optional<Target> page = page(join(address, path));
    if (page.isPresent()) {
      return page;
    }
    Optional<SiteFile> asset = file(file, address, path);
    asset.ifPresent(used::add);
    return asset.map(a -> new Target(a.path().address(), Optional.empty()));
  }

  private Optional<ArticleCard> ofFile(String file, String path) {
    return catalog.ofFile(
        path.startsWith("/") ? path.substring(1) : join("/" + file, path).substring(1));
  }

  private Optional<Target> page(String address) {
    String page =
        address.endsWith("/index.html")
            ? address.substring(0, address.length() - "index.html".length())
            : address;
    for (String candidate :
        List.of(
            page,
            page + "/",
            page.endsWith(".html") ? page.substring(0, page.length() - 5) + "/" : page)) {
      String its = pages.get(candidate);
      if (its != null) {
        return Optional.of(new Target(its, catalog.ofAddress(its)));
      }
    }
    return Optional.empty();
  }

  private Optional<SiteFile> file(String file, String address, String path) {
    for (String candidate :
        List.of(
            join("/" + file, path), join("/assets/", path), join(address, path), join("/", path))) {
      SiteFile found = catalog.files().get(candidate.substring(1));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /**
   * Resolves a path against the folder of a base, as RFC 3986 section 5.2 does; never leaves the
   * root.
   */
  private static String join(String base, String path) {
    String full = path.startsWith("/") ? path : base.substring(0, base.lastIndexOf('/') + 1) + path;
    java.util.ArrayDeque<String> parts = new java.util.ArrayDeque<>();
    for (String part : full.split("/", -1)) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.addLast(part);
      }
    }
    boolean folder = full.endsWith("/") || full.endsWith("/.") || full.endsWith("/..");
    return "/" + String.join("/", parts) + (folder && !parts.isEmpty() ? "/" : "");
  }

  private static String path(String target) {
    return target.substring(0, target.length() - suffix(target).length());
  }

  private static String suffix(String target) {
    for (int i = 0; i < target.length(); i++) {
      if (target.charAt(i) == '#' || target.charAt(i) == '?') {
        return target.substring(i);
      }
    }
    return "";
  }

  private static String decoded(String path) {
    if (path.indexOf('%') < 0) {
      return java.text.Normalizer.normalize(path, java.text.Normalizer.Form.NFC);
    }
    try {
      String plain = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
      return java.text.Normalizer.normalize(plain, java.text.Normalizer.Form.NFC);
    } catch (IllegalArgumentException e) {
      return path; // not percent-encoding at all, so it names itself
    }
  }

  /**
   * Complains the first time only: a text stands on a page and in many feeds, and to find the line
   * for a complaint means reading its file again.
   */
  private void once(String file, Object what, Problems problems, Supplier<Problem> problem) {
    if (complained.add(new Complaint(file, what))) {
      problems.add(problem.get());
    }
  }

  private record Complaint(String file, Object what) {}

  private Problem dead(String file, Reference reference, String code, String what, String hint) {
    return dead(
        texts.at(file, reference.line(), reference.column()), reference.target(), code, what, hint);
  }

  private static Problem noPicture(Location at, String target) {
    return dead(
        at,
        target,
        "BS0310",
        "There is a file, but no picture that browsers show,",
        "Save it as JPEG, PNG, WebP, AVIF, GIF or SVG.");
  }

  private static Problem dead(Location at, String target, String code, String what, String hint) {
    String shown = target.length() > 200 ? target.substring(0, 200) + "…" : target;
    return Problem.warning(code, at, what + " at “" + shown + "”.", hint);
  }
}
