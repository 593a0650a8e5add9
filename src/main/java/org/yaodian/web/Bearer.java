package org.yaodian.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;

/** The secret that lets callers write, sent as RFC 6750 has it. */
final class Bearer {

    private static final String SCHEME = "bearer ";

    private final byte[] token;

    /** @param token "" to let nobody */
    Bearer(String token) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    /** Ends the request of a caller who has not the token. */
    void allow(Context context) {
        if (token.length == 0) {
            throw new ProblemException(
                    Problem.of(
                            403,
                            "this server takes no plans: it was started without a token; start it with one to let callers write"));
        }
        String given = context.header("Authorization");
        if (given == null || !given.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            refuse(context, "Bearer realm=\"yaodian\"", "send the server's token: \"Authorization: Bearer TOKEN\"");
            return;
        }
        byte[] secret = given.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(token, secret)) {
            refuse(
                    context,
                    "Bearer realm=\"yaodian\", error=\"invalid_token\"",
                    "this is not the server's token; its operator knows the one it was started with");
        }
    }

    private static void refuse(Context context, String challenge, String detail) {
        context.header("WWW-Authenticate", challenge);
        throw new ProblemException(Problem.of(401, detail));
    }
}
