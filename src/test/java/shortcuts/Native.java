package shortcuts;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.Formula;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.jdbc.core.JdbcTemplate;

/// Ways around the tenant filter that nobody takes: each is refused by a rule of the house.
public final class Native {

    private Native() {}

    interface ByAnnotation {
        @NativeQuery("select name from institution")
        List<String> names();
    }

    interface ByFlag {
        @Query(value = "select name from institution", nativeQuery = true)
        List<String> names();
    }

    static final class ByFormula {
        @Formula("(select count(*) from institution)")
        int institutions;
    }

    static final class ByCall {
        Object names(EntityManager rows) {
            return rows.createNativeQuery("select name from institution").getResultList();
        }
    }

    static final class ByTemplate {
        Object names(JdbcTemplate database) {
            return database.queryForList("select name from institution");
        }
    }

    /// Not native, and allowed.
    interface InTheirLanguage {
        @Query("select institution.name from Institution institution")
        List<String> names();
    }
}
