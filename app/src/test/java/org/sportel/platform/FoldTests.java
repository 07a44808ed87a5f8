package org.sportel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sportel.SportelTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What two people write differently and mean alike. */
@SportelTest
class FoldTests {
  @Autowired private DSLContext db;
  @Autowired private Transactions transactions;

  @ParameterizedTest
  @CsvSource({
    "C\u030cic\u0301 Nfdtest, Čić Nfdtest",
    "C\u030cic\u0301, cic",
    "Łukasz, lukasz",
    "Őrsi, orsi",
    "Ștefan, stefan",
    "Şahin Țurcan, sahin turcan",
    "Groß, gross",
    "GROẞ, gross",
    "Øyvind, oyvind",
    "Æsa Œuvre, aesa oeuvre",
    "Đorđe, dorde",
    "Đorđe, DJORDJE",
    "Ђорђе, dorde",
    "Ђорђе, Djordje",
    "İŞIK, işık",
    "İŞIK, isik",
    "ıspanak, ISPANAK",
    "Ǆemal, Džemal",
    "Ǆemal, dzemal",
    "Џемал, Ǆemal",
    "ǈiljana ǋegoš, Љиљана Његош",
    "Андрей Соловьёв, andrej solovev",
    "Юлия Щукина, julija scukina",
    "O’Brien, OBrien",
    "D\u00adurm\u200bitor, durmitor",
    "Ana\u2011Marija, Ana-Marija",
    "ﬁrma ５, firma 5",
    "Ñandú Ångström Žižić, nandu angstrom zizic"
  })
  void foldsToOne(String one, String other) {
    assertThat(fold(one)).isEqualTo(fold(other));
  }

  private String fold(String text) {
    return transactions.read(
        Scope.network(),
        () ->
            db.select(DSL.function(DSL.name("platform", "fold"), String.class, DSL.val(text)))
                .fetchSingle()
                .value1());
  }
}
