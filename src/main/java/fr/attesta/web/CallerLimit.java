package fr.attesta.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How often one client address may call: a bucket of tokens that refills steadily, in memory. */
public final class CallerLimit {

    private static final double MILLIS_PER_MINUTE = 60_000;

    /** Beyond it, addresses that have not called for a minute are forgotten. */
    private static final int MOST_ADDRESSES = 10_000;

    private final int perMinute;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    private record Bucket(double tokens, long at) {}

    public CallerLimit(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Takes a token of the caller's address, if one is left. */
    public boolean allows(HttpServerRequest call) {
        @Nullable SocketAddress address = call.remoteAddress();
        return allows(address == null || address.hostAddress() == null ? "unknown" : address.hostAddress());
    }

    /** Takes a token of this address, if one is left. */
    public boolean allows(String address) {
        long now = clock.millis();
        if (buckets.size() > MOST_ADDRESSES) {
            buckets.values().removeIf(bucket -> refilled(bucket, now) >= perMinute);
        }
        boolean[] allowed = new boolean[1];
        buckets.compute(address, (key, bucket) -> {
            double tokens = bucket == null ? perMinute : refilled(bucket, now);
            allowed[0] = tokens >= 1;
            return new Bucket(allowed[0] ? tokens - 1 : tokens, now);
        });
        return allowed[0];
    }

    private double refilled(Bucket bucket, long now) {
        double gained = Math.max(0, now - bucket.at()) * perMinute / MILLIS_PER_MINUTE;
        return Math.min(perMinute, bucket.tokens() + gained);
    }
}
