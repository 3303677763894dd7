package org.planpress.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import org.jspecify.annotations.Nullable;

/**
 * The result of a query as the rows of a table, its names of columns first. The database is asked to change nothing, and
 * whatever the query did is taken back.
 *
 * @param sql one query
 * @param access how to reach the database
 * @param driver a file with its driver; empty if Java knows one
 */
public record DatabaseQuery(String sql, DatabaseAccess access, Optional<Path> driver) {

    /** More is no series of a measure, and would fill the memory. */
    private static final int MOST_ROWS = 100_000;

    private static final int SECONDS = 600;

    /** Why there is no result, for the person who asked. */
    public static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Refusal(String why) {
            super(why);
        }
    }

    /**
     * Asks the database.
     *
     * @throws Refusal if it cannot be reached, refuses, or answers with no table
     */
    public List<List<String>> rows() {
        try {
            if (driver.isEmpty()) {
                try (Connection connection = access.connect()) {
                    return rows(connection);
                }
            }
            try (URLClassLoader drivers = new URLClassLoader(
                            new URL[] {driver.get().toUri().toURL()}, DatabaseQuery.class.getClassLoader());
                    Connection connection = access.connect(drivers)) {
                return rows(connection);
            }
        } catch (SQLException refused) {
            // Its own words only: a trace would tell the address.
            throw new Refusal("the database says: %s"
                    .formatted(access.discreet(
                            Optional.ofNullable(refused.getMessage()).orElse("no"))));
        } catch (IOException unread) {
            throw new Refusal("the driver %s cannot be read"
                    .formatted(driver.orElseThrow().getFileName()));
        } catch (ServiceConfigurationError | LinkageError unusable) {
            throw new Refusal(
                    "the driver %s does not work here: it is incomplete, needs other files, or needs a newer Java than %s; its maker says which file is whole"
                            .formatted(
                                    driver.orElseThrow().getFileName(),
                                    System.getProperty("java.specification.version")));
        }
    }

    private List<List<String>> rows(Connection connection) throws SQLException {
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            statement.setMaxRows(MOST_ROWS + 1);
            if (!statement.execute(sql)) {
                throw new Refusal("the query gives no table; write a SELECT");
            }
            try (ResultSet results = statement.getResultSet()) {
                return rows(results);
            }
        } finally {
            connection.rollback();
        }
    }

    private static List<List<String>> rows(ResultSet results) throws SQLException {
        ResultSetMetaData columns = results.getMetaData();
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            header.add(columns.getColumnLabel(column));
        }
        rows.add(header);
        while (results.next()) {
            if (rows.size() > MOST_ROWS) {
                throw new Refusal("the query gives more than %,d rows; let it add them up".formatted(MOST_ROWS));
            }
            List<String> row = new ArrayList<>();
            for (int column = 1; column <= header.size(); column++) {
                row.add(cell(results.getObject(column), header.get(column - 1)));
            }
            rows.add(row);
        }
        return rows;
    }

    /** Days and numbers as no reader can take them for others. */
    private static String cell(@Nullable Object value, String column) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Double || value instanceof Float) {
            return new BigDecimal(value.toString()).toPlainString();
        }
        if (value instanceof Timestamp time) {
            return day(time.toLocalDateTime());
        }
        if (value instanceof LocalDateTime time) {
            return day(time);
        }
        if (value instanceof OffsetDateTime time) {
            return day(time.toLocalDateTime());
        }
        if (value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof java.sql.Date
                || value instanceof LocalDate) {
            return value.toString();
        }
        throw new Refusal(
                "the column '%s' holds neither words, numbers nor days; let the query turn it into one of them"
                        .formatted(column));
    }

    private static String day(LocalDateTime time) {
        return time.toLocalTime().toSecondOfDay() == 0 ? time.toLocalDate().toString() : time.toString();
    }
}
