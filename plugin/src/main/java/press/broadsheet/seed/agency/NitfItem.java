package press.broadsheet.seed.agency;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.broadsheet.article.Status;
import press.broadsheet.seed.xml.XmlElement;

/** Reads the elements of a NITF document. */
final class NitfItem {

  private final AgencyItem item = new AgencyItem();

  private NitfItem() {}

  /** What the document says; without blocks if it has no text. */
  static AgencyItem of(XmlElement nitf) {
    NitfItem reading = new NitfItem();
    nitf.child("head").ifPresent(reading::head);
    nitf.child("body").ifPresent(reading::body);
    AgencyItem item = reading.item;
    if (item.language.isEmpty()) {
      item.language = AgencyWords.language(nitf.attribute("baselang"), nitf.attribute("lang"));
    }
    return item;
  }

  private void head(XmlElement head) {
    item.headline = head.child("title").map(AgencyMarkup::text).orElse("");
    head.descend("tobject")
        .ifPresent(
            t -> {
              for (XmlElement p : t.children("tobject.property")) {
                item.genres.add(p.attribute("tobject.property.type"));
              }
              for (XmlElement s : t.children("tobject.subject")) {
                subject(s);
              }
            });
    for (XmlElement p : head.children("pubdata")) {
      if (item.section.isEmpty()) {
        item.section = p.attribute("position.section").strip();
      }
    }
    head.child("docdata").ifPresent(this::docdata);
  }

  private void subject(XmlElement subject) {
    for (String part : List.of("type", "matter", "detail")) {
      String name = subject.attribute("tobject.subject." + part).strip();
      if (!name.isEmpty() && !item.tags.contains(name)) {
        item.tags.add(name);
      }
    }
  }

  private void docdata(XmlElement data) {
    String status = data.attribute("management-status").toLowerCase(Locale.ROOT);
    item.status =
        switch (status) {
          case "canceled", "cancelled", "killed" -> Status.WITHDRAWN;
          case "withheld" -> Status.DRAFT;
          default -> Status.PUBLISHED;
        };
    item.id = data.child("doc-id").map(d -> d.attribute("id-string")).orElse("");
    item.urgency = data.child("urgency").map(u -> u.attribute("ed-urg")).orElse("");
    item.created = data.child("date.issue").flatMap(d -> AgencyDate.of(d.attribute("norm")));
    item.release = data.child("date.release").flatMap(d -> AgencyDate.of(d.attribute("norm")));
    item.expires = data.child("date.expire").flatMap(d -> AgencyDate.of(d.attribute("norm")));
    for (XmlElement fixture : data.children("fixture")) {
      if (item.section.isEmpty()) {
        item.section = fixture.attribute("fix-id").strip();
      }
    }
    for (XmlElement key : data.children("du-key")) {
      item.drop(key.attribute("key"), "slugline");
    }
    for (XmlElement note : data.children("ed-msg")) {
      item.drop(note.attribute("info"), "note to editors");
    }
    for (XmlElement c : data.children("doc.copyright")) {
      item.sources.add(c.attribute("holder"));
    }
    data.child("key-list")
        .ifPresent(
            l ->
                l.children("keyword")
                    .forEach(k -> AgencyWords.addTags(item.tags, k.attribute("key"))));
    data.child("identified-content")
        .ifPresent(l -> l.children("classifier").forEach(this::classifier));
  }

  private void classifier(XmlElement c) {
    String value = c.attribute("value").strip();
    if (c.attribute("type").matches("(?i).*(?:section|category|department|desk|channel).*")) {
      item.section = item.section.isEmpty() ? value : item.section;
    } else if (c.attribute("type").matches("(?i).*(?:tag|topic|subject|keyword).*")) {
      AgencyWords.addTags(item.tags, value);
    }
  }

  private void body(XmlElement body) {
    body.child("body.head").ifPresent(this::bodyHead);
    for (XmlElement content : body.children("body.content")) {
      item.blocks.addAll(AgencyMarkup.blocks(content, item));
    }
    for (XmlElement end : body.children("body.end")) {
      for (XmlElement tagline : end.children("tagline")) {
        item.drop(AgencyMarkup.text(tagline), "tagline of the agency");
      }
      for (XmlElement list : end.children("bibliography")) {
        item.blocks.addAll(AgencyMarkup.blocks(list, item));
      }
    }
  }

  private void bodyHead(XmlElement head) {
    for (XmlElement line : head.children("hedline")) {
      line.child("hl1").map(AgencyMarkup::text).filter(t -> !t.isEmpty()).ifPresent(this::headline);
      line.children("hl2").forEach(h -> item.deks.add(AgencyMarkup.text(h)));
    }
    head.children("note").forEach(n -> item.drop(AgencyMarkup.text(n), "note to editors"));
    for (XmlElement rights : head.children("rights")) {
      rights.child("rights.owner").ifPresent(o -> item.sources.add(AgencyMarkup.text(o)));
      String text = AgencyMarkup.text(rights);
      if (!item.sources.contains(text)) {
        item.drop(text, "copyright");
      }
    }
    head.children("byline").forEach(this::byline);
    for (XmlElement d : head.children("distributor")) {
      item.sources.add(0, AgencyMarkup.text(d));
    }
    head.child("dateline").ifPresent(this::dateline);
    item.summary =
        head.child("abstract").map(AgencyMarkup::text).filter(t -> !t.isEmpty()).orElse("");
  }

  private void headline(String text) {
    if (!item.headline.equals(text)) {
      item.drop(item.headline, "title of the file");
    }
    item.headline = text;
  }

  private void byline(XmlElement byline) {
    for (XmlElement title : byline.children("byttl")) {
      item.drop(AgencyMarkup.text(title), "title in the byline");
    }
    List<XmlElement> people = byline.children("person");
    for (XmlElement person : people) {
      item.bylines.add(AgencyMarkup.text(person));
      person
          .children("function")
          .forEach(f -> item.drop(AgencyMarkup.text(f), "title in the byline"));
    }
    if (people.isEmpty()) {
      String all = AgencyMarkup.text(byline);
      for (XmlElement title : byline.children("byttl")) {
        all = all.replace(AgencyMarkup.text(title), "").strip();
      }
      item.bylines.add(all);
    }
  }

  private void dateline(XmlElement dateline) {
    Optional<XmlElement> place = dateline.child("location");
    item.dateline = place.map(AgencyMarkup::text).orElseGet(() -> AgencyMarkup.text(dateline));
    Optional<XmlElement> day = dateline.child("story.date");
    day.map(AgencyMarkup::text).ifPresent(d -> item.drop(d, "day in the dateline"));
    if (item.created.isEmpty()) {
      item.created = day.flatMap(d -> AgencyDate.of(d.attribute("norm")));
    }
    if (place.isEmpty() && day.isPresent()) {
      item.dateline = item.dateline.replace(AgencyMarkup.text(day.get()), "").strip();
    }
  }
}
