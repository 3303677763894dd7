package org.planpress.importing;

import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * How to reach a database. Address, user and password come from the environment alone, so that none of them stands in a file,
 * a history of commands or a log; no message repeats them.
 */
public final class DatabaseAccess {

    /** The variable with the address, such as {@code jdbc:postgresql://figures.example.org/panel}. */
    public static final String URL_NAME = "PLANPRESS_JDBC_URL";

    public static final String USER_NAME = "PLANPRESS_JDBC_USER";
    public static final String PASSWORD_NAME = "PLANPRESS_JDBC_PASSWORD";

    private static final int SECONDS = 30;

    private final String url;
    private final Properties identity = new Properties();

    private DatabaseAccess(String url, Optional<String> user, Optional<String> password) {
        this.url = url;
        user.ifPresent(name -> identity.setProperty("user", name));
        password.ifPresent(word -> identity.setProperty("password", word));
    }

    /** The access that the variables of an environment give; empty without an address. */
    public static Optional<DatabaseAccess> of(Map<String, String> environment) {
        return value(environment, URL_NAME)
                .map(url -> new DatabaseAccess(url, value(environment, USER_NAME), value(environment, PASSWORD_NAME)));
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /**
     * A connection by a driver that Java finds by itself.
     *
     * @throws SQLException if the database refuses, or no driver knows the address
     */
    Connection connect() throws SQLException {
        DriverManager.setLoginTimeout(SECONDS);
        return DriverManager.getConnection(url, identity);
    }

    /**
     * A connection by a driver from a file, which has to stay open as long as the connection.
     *
     * @throws SQLException if the database refuses, or no driver in the file knows the address
     */
    Connection connect(URLClassLoader drivers) throws SQLException {
        for (Driver driver : ServiceLoader.load(Driver.class, drivers)) {
            Connection connection = driver.acceptsURL(url) ? driver.connect(url, identity) : null;
            if (connection != null) {
                return connection;
            }
        }
        throw new SQLException("no driver in the file knows the address");
    }

    /** What a database says, without what must not be told. */
    String discreet(String said) {
        return Stream.of(url, identity.getProperty("password", ""), identity.getProperty("user", ""))
                .filter(secret -> !secret.isEmpty())
                .reduce(said.lines().findFirst().orElse(""), (text, secret) -> text.replace(secret, "…"));
    }

    @Override
    public String toString() {
        return "a database";
    }
}
