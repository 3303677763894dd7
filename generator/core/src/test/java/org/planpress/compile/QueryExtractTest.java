package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.testing.PlanFolder;

class QueryExtractTest {

    private static final String PASSWORD = "mole-hill-7";

    @TempDir
    Path folder;

    private String url = "";

    @BeforeEach
    void makeADatabase() throws IOException, SQLException {
        url = "jdbc:h2:" + folder.resolve("panel");
        try (Connection connection = DriverManager.getConnection(url, "reader", PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table calls(started date, calls int, rate decimal(9,2), said varchar(40), raw blob)");
            statement.execute(
                    "insert into calls values (date '2023-09-01', 1250, 12.50, 'final', null),"
                            + " (date '2023-10-01', 1275, 0.00001, 'a, \"b\"', null), (date '2023-11-01', null, null, '', x'00')");
        }
        PlanFolder.copy("smallest", folder.resolve("content"));
        Files.createDirectories(folder.resolve("content/measures"));
        Files.writeString(folder.resolve("content/measures/calls.yml"), """
                id: calls
                title: Emergency calls
                question: How often do people ring 999?
                unit: count
                goodDirection: neutral
                frequency: month
                source: {publisher: The force, publication: Quarterly figures}
                series: calls.csv
                """);
        Files.writeString(folder.resolve("content/measures/calls.csv"), "period,value\n2023-09,1200\n");
    }

    private Surroundings surroundings() {
        return new Surroundings(folder, folder, LocalDate.of(2026, 11, 22));
    }

    private String write(String sql, String file, @Nullable String password) throws IOException {
        Files.writeString(folder.resolve("calls.sql"), sql);
        Map<String, String> environment = password == null
                ? Map.of()
                : Map.of(
                        "PLANPRESS_JDBC_URL",
                        url,
                        "PLANPRESS_JDBC_USER",
                        "reader",
                        "PLANPRESS_JDBC_PASSWORD",
                        password);
        return new QueryExtract(null, file, "calls.sql", null, environment).write(surroundings());
    }

    @Test
    void writesTheResultAsAFileFromWhichTheImportGoesOn() throws IOException {
        String told = write(
                "select started as \"Month\", calls as \"Calls\" from calls order by started", "calls.csv", PASSWORD);

        assertThat(told).isEqualTo("Wrote the 3 rows that calls.sql gives to calls.csv.\n");
        assertThat(folder.resolve("calls.csv"))
                .hasContent("Month,Calls\n2023-09-01,1250\n2023-10-01,1275\n2023-11-01,\n");
        SeriesImport.Result result = SeriesImport.run(
                new ImportOptions(null, "calls.csv", "calls", null, null, null, null, null, false, false, null),
                surroundings());
        assertThat(result.told())
                .contains("periods from column A 'Month'")
                .contains("2023-09  1200  1250", "2023-10  -     1275");
    }

    @Test
    void writesNumbersAndWordsAsTheyAre() throws IOException {
        write("select rate, said from calls where calls > 0 order by started", "calls.csv", PASSWORD);

        assertThat(folder.resolve("calls.csv")).hasContent("RATE,SAID\n12.50,final\n0.00,\"a, \"\"b\"\"\"\n");
    }

    @Test
    void changesNothing() throws IOException, SQLException {
        assertRefused(() -> write("delete from calls", "calls.csv", PASSWORD), "write a SELECT");
        try (Connection connection = DriverManager.getConnection(url, "reader", PASSWORD);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from calls")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(3);
        }
    }

    @Test
    void neverTellsHowToReachTheDatabase() {
        assertRefused(() -> write("select 1", "calls.csv", "wrong-word"), "the database says");
        assertRefused(() -> write("select * from nothing", "calls.csv", PASSWORD), "NOTHING");
        url = "jdbc:nosuch://figures.example.org/panel?token=mole-hill-7";
        assertRefused(() -> write("select 1", "calls.csv", PASSWORD), "No suitable driver");
    }

    @Test
    void takesTheDriverFromAFileThatJavaDoesNotKnow() throws IOException {
        Path jar = DriverJar.withDriver(folder.resolve("drivers for figures/own driver.jar"));
        String known = url;
        url = known.replace("jdbc:h2:", DriverJar.ADDRESS);

        assertRefused(() -> write("select calls from calls", "calls.csv", PASSWORD), "No suitable driver");
        assertThat(extract("select calls from calls where calls > 1260", jar)).startsWith("Wrote the 1 rows");
        assertThat(folder.resolve("calls.csv")).hasContent("CALLS\n1275\n");

        Files.delete(folder.resolve("calls.csv"));
        assertRefused(() -> extract("delete from calls", jar), "write a SELECT");
        url = "jdbc:nosuch://figures.example.org/panel?token=mole-hill-7";
        assertRefused(() -> extract("select 1", jar), "no driver in the file knows the address");
    }

    @Test
    void refusesAFileThatIsNoDriverInWords() throws IOException {
        Path words = Files.writeString(folder.resolve("words.jar"), "no archive");
        Path incomplete = DriverJar.namingAClassThatIsMissing(folder.resolve("half.jar"));
        url = url.replace("jdbc:h2:", DriverJar.ADDRESS);

        assertRefused(() -> extract("select 1", words), "no driver in the file knows the address");
        assertRefused(() -> extract("select 1", incomplete), "the driver half.jar does not work here");
        assertRefused(() -> extract("select 1", folder.resolve("none.jar")), "there is no driver none.jar");
    }

    private String extract(String sql, Path driver) throws IOException {
        Files.writeString(folder.resolve("calls.sql"), sql);
        return new QueryExtract(
                        null,
                        "calls.csv",
                        "calls.sql",
                        folder.relativize(driver).toString(),
                        Map.of(
                                "PLANPRESS_JDBC_URL",
                                url,
                                "PLANPRESS_JDBC_USER",
                                "reader",
                                "PLANPRESS_JDBC_PASSWORD",
                                PASSWORD))
                .write(surroundings());
    }

    @Test
    void saysWhatIsMissing() {
        assertRefused(() -> write("select 1", "calls.csv", null), "set PLANPRESS_JDBC_URL");
        assertRefused(() -> write("select 1", "calls.xlsx", PASSWORD), ".csv");
        assertRefused(() -> write("select 1", "content/measures/calls.csv", PASSWORD), "lies in the content");
        assertRefused(() -> write("select raw from calls where raw is not null", "calls.csv", PASSWORD), "'RAW'");
        assertRefused(
                () -> new QueryExtract(null, "calls.csv", "none.sql", null, Map.of()).write(surroundings()),
                "there is no query none.sql");
    }

    private void assertRefused(ThrowingCallable call, String why) {
        assertThatThrownBy(call).isInstanceOf(UnusableRequestException.class).satisfies(refused -> {
            StringWriter trace = new StringWriter();
            refused.printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString())
                    .contains(why)
                    .doesNotContain(PASSWORD, "wrong-word", url, "figures.example.org");
        });
        assertThat(folder.resolve("calls.csv")).doesNotExist();
    }
}
