package fr.attesta.journey;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;

/** Tests in which years go by: what other tests have left would only be work then. */
public interface OnItsOwn {

    @BeforeEach
    default void leaveOthersBehind() throws SQLException {
        Time.leaveOthersBehind();
    }
}
