package press.broadsheet.seed.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bylines, date lines and datelines in their many forms, and their false friends. */
class LinesOfTheHeadTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Orla Fenn | Orla Fenn
          BY ORLA FENN AND PIET VANCE | Orla Fenn; Piet Vance
          Author: Dov ben Adar | Dov ben Adar
          Written by Orla Fenn & Piet Vance | Orla Fenn; Piet Vance
          By Ana Roe, Bo Li and Cy Roe | Ana Roe; Bo Li; Cy Roe
          By Orla Fenn, Photographs by Piet Vance | Orla Fenn; Piet Vance (photographs)
          By Orla Fenn, Arts Editor, and Piet Vance | Orla Fenn; Piet Vance
          Words by Orla Fenn; photos: Piet Vance | Orla Fenn; Piet Vance (photos)
          Von Lene Fass und Jan Dorn | Lene Fass; Jan Dorn
          Par Jean-Luc de Brey | Jean-Luc de Brey
          Por María José de la Cruz | María José de la Cruz
          Di Elena Rossi | Elena Rossi
          Door Anna van den Berg | Anna van den Berg
          Автор: Софья Ферн | Софья Ферн
          بقلم: سلمى الفارس | سلمى الفارس
          文:藤野さや | 藤野さや
          By J. R. Smith Jr. | J. R. Smith Jr.
          By Lantern staff | Lantern staff
          """)
  void aBylineNamesItsAuthors(String line, String authors) {
    String found =
        String.join(
            "; ",
            BylineLine.parse(line).orElseThrow().authors().stream()
                .map(a -> a.role().isEmpty() ? a.name() : a.name() + " (" + a.role() + ")")
                .toList());
    assertThat(found).isEqualTo(authors);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By the river the mill still stands.",
        "By Friday",
        "By Then It Was Too Late",
        "By Design, Not Accident",
        "By and by",
        "By noon on Monday, all nine of them were out of the lift and at their desks",
        "Bypass opens",
        "Von der Brücke aus sieht man alles.",
        "Par temps de pluie, on reste."
      })
  void aSentenceThatBeginsLikeABylineIsNone(String line) {
    assertThat(BylineLine.parse(line)).isEmpty();
  }

  @Test
  void aBylineMaySayWhereAndWhen() {
    BylineLine line = BylineLine.parse("By Orla Fenn in Lake Sorrel | March 3, 2026").orElseThrow();
    assertThat(line.place()).isEqualTo("Lake Sorrel");
    assertThat(line.date().orElseThrow().published().orElseThrow()).hasToString("2026-03-03");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12 March 2026 | 2026-03-12
          March 12, 2026 | 2026-03-12
          Mar. 12, 2026 6:30 AM | 2026-03-12T06:30:00
          March 12, 2026, 12:05 a.m. EST | 2026-03-12T00:05:00-05:00
          Thursday 12th of March 2026 | 2026-03-12
          2026-03-12 | 2026-03-12
          Published: 12 March 2026 at 18:30 GMT | 2026-03-12T18:30:00Z
          12. März 2026, 6.30 Uhr | 2026-03-12T06:30:00
          Le 1er mars 2026 à 18h30 | 2026-03-01T18:30:00
          3 de marzo de 2026 | 2026-03-03
          12 marzo 2026 | 2026-03-12
          12 de março de 2026 | 2026-03-12
          12 maart 2026 | 2026-03-12
          12 марта 2026 г. | 2026-03-12
          2026年3月12日 | 2026-03-12
          12.3.2026 | 2026-03-12
          13/4/2026 | 2026-04-13
          """)
  void aDateLineIsReadInManyForms(String line, String date) {
    assertThat(DateLine.parse(line).orElseThrow().published().orElseThrow()).hasToString(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3/4/2026",
        "30 February 2026",
        "March 2026",
        "12 March",
        "25:00",
        "On 12 March 2026 the lift stopped.",
        "12 Marching Bands 2026",
        "2026"
      })
  void whatIsAmbiguousImpossibleOrASentenceIsNoDateLine(String line) {
    assertThat(DateLine.parse(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BRACKWATER — The lift | BRACKWATER
          GENEVA, Jan. 5 (Wire) – The lift | GENEVA
          PARIS -- The lift | PARIS
          KYIV, Ukraine (Wire) — The lift | KYIV, Ukraine
          ST. IVES — The lift | ST. IVES
          HASK and TOLLETH — The lift | HASK and TOLLETH
          Geneva, 5 January 2026 – The lift | Geneva
          براك ووتر — توقّف | براك ووتر
          """)
  void aDatelineNamesItsPlace(String paragraph, String place) {
    assertThat(Dateline.at(paragraph).orElseThrow().place()).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO — the alliance — agreed.",
        "He waited – for hours – in the lift.",
        "I — We were both there.",
        "“NOBODY — Not one of us — saw it,” she said.",
        "A lift (the old one) – The new one came later."
      })
  void aDashInASentenceMakesNoDateline(String paragraph) {
    assertThat(Dateline.at(paragraph)).isEmpty();
  }
}
