package app.tradewind.storage.imports;

import app.tradewind.catalog.Origin;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Numbers for the files and sheets of one import. */
final class Sources implements AutoCloseable {

    private final Map<Place, Integer> numbers = new HashMap<>();
    private final PreparedStatement insert;
    private final long importId;
    /** Rows come file by file. */
    private String lastFile;
    private String lastSheet;
    private int lastNumber;

    private record Place(String file, String sheet) { }

    Sources(Connection connection, long importId) throws SQLException {
        this.importId = importId;
        insert = connection.prepareStatement("insert into source (import_id, source, file, sheet) values (?, ?, ?, ?)");
    }

    int number(Origin origin) throws SQLException {
        if (!origin.file().equals(lastFile) || !origin.sheet().equals(lastSheet)) {
            lastNumber = find(origin);
            lastFile = origin.file();
            lastSheet = origin.sheet();
        }
        return lastNumber;
    }

    private int find(Origin origin) throws SQLException {
        Place place = new Place(origin.file(), origin.sheet());
        Integer number = numbers.get(place);
        if (number == null) {
            number = numbers.size();
            insert.setLong(1, importId);
            insert.setInt(2, number);
            insert.setString(3, place.file);
            insert.setString(4, place.sheet);
            insert.executeUpdate();
            numbers.put(place, number);
        }
        return number;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
