package org.planpress.preview;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask. The server listens on this machine only, and yet any page in the browser of its user could send requests to
 * it, under a name of its own that leads here, or from its own address: so names and origins are looked at.
 *
 * @param port where the server listens
 */
record Guard(int port) {

    /** The status of a request for a name that is not this server's. */
    private static final int MISDIRECTED = 421;

    private static final int FORBIDDEN = 403;
    private static final int NOT_ALLOWED = 405;

    /** Why a request is refused, as its status; empty if it is not. */
    Optional<Integer> refusal(HttpExchange exchange) {
        if (!hosts().contains(only(exchange, "Host"))) {
            return Optional.of(MISDIRECTED);
        }
        String method = exchange.getRequestMethod();
        if (!Set.of("GET", "HEAD", "POST").contains(method)) {
            return Optional.of(NOT_ALLOWED);
        }
        String origin = only(exchange, "Origin");
        boolean own = hosts().stream().anyMatch(host -> origin.equals("http://" + host));
        boolean foreign = !origin.isEmpty() && !own;
        return foreign || (method.equals("POST") && !own) ? Optional.of(FORBIDDEN) : Optional.empty();
    }

    private List<String> hosts() {
        return List.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
    }

    /** The value of a header; empty if it is not there or there twice. */
    private static String only(HttpExchange exchange, String header) {
        List<String> values = exchange.getRequestHeaders().getOrDefault(header, List.of());
        return values.size() == 1 ? values.get(0) : "";
    }
}
