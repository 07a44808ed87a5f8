package org.sportel.casework.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sportel.SportelTest;
import org.sportel.identity.Desks;
import org.sportel.network.Tenants;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Registers that other bodies hand over as files. */
@SportelTest
class QueryRegisterTests {
  @Autowired ApplicationContext context;
  @Autowired Desks desks;
  @TempDir Path folder;
  private Desks.Desk desk;
  private FileRegisters registers;

  @BeforeEach
  void aRegister() throws IOException {
    desk = desks.of("registers");
    var own = Files.createDirectory(folder.resolve(desk.slug()));
    Files.writeString(own.resolve("parcels.json"), "{\"12/3\":{\"area\":450,\"use\":\"garden\"}}");
    Files.writeString(folder.resolve("secret.json"), "{\"12/3\":{}}");
    registers =
        new FileRegisters(
            context.getBean(Tenants.class),
            context.getBean(Transactions.class),
            context.getBean(Json.class),
            folder.toString());
  }

  @Test
  void answersWithTheFieldsOfAnEntryOrWithNothing() {
    assertThat(registers.has(desk.tenant(), "parcels")).isTrue();
    assertThat(registers.find(desk.tenant(), "parcels", "12/3").orElseThrow())
        .containsEntry("use", "garden")
        .containsKey("area");
    assertThat(registers.find(desk.tenant(), "parcels", "9/9")).isEmpty();
  }

  @Test
  void leavesNothingOutsideTheMunicipalitysOwnFolder() {
    assertThat(registers.has(desk.tenant(), "../secret")).isFalse();
    assertThat(registers.has(desk.tenant(), "secret")).isFalse();
    assertThat(registers.has(desks.of("other-registers").tenant(), "parcels")).isFalse();
  }
}
