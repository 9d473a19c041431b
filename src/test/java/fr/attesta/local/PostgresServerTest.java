package fr.attesta.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server of its own, because others would lose their connections to a killed one. */
class PostgresServerTest {

    @TempDir
    Path home;

    @Test
    void aKilledDatabaseStillHasWhatItHadConfirmed() throws SQLException {
        Path servers = Path.of(System.getProperty("attesta.local.directory"), "servers");
        PostgresServer server = new PostgresServer(new StackSettings(home, servers, home, StackPorts.anyFree(), false));
        server.start();
        try {
            try (Connection database = connect(server);
                    Statement statement = database.createStatement()) {
                statement.execute("create table confirmed (id int)");
                statement.execute("insert into confirmed values (1)");
            }

            server.kill();
            server.start();

            try (Connection database = connect(server);
                    Statement statement = database.createStatement()) {
                assertThat(statement.executeUpdate("delete from confirmed")).isEqualTo(1);
            }
        } finally {
            server.close();
        }
    }

    private static Connection connect(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("attesta"), "attesta", "attesta");
    }
}
