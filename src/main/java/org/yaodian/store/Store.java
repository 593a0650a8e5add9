package org.yaodian.store;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Named graphs in TDB2 with a text index beside them; the default graph of queries is the union of the named ones. Any
 * number of threads may read while one writes; a reader sees the state at its beginning. A write is done wholly or not
 * at all, also when the process is killed.
 */
public final class Store implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    private final Home home;
    private final WordIndex words;
    private final DatasetGraphText dataset;
    private final DatasetGraph readOnly;
    private volatile State state;
    private volatile boolean busy;

    private Store(Home home) {
        this.home = home;
        this.words = opened(home);
        DatasetGraph triples = home.triples();
        triples.getContext().set(TDB2.symUnionDefaultGraph, true);
        EmptyInputExecutor.install(triples);
        this.state = Txn.calculateRead(triples, this::checked);
        this.dataset = words.over(triples);
        this.readOnly = new DatasetGraphReadOnly(dataset);
    }

    /**
     * The store of a folder; makes it if there is none.
     *
     * @throws StoreUnavailableException if another process holds it, the folder cannot be written, or it is damaged
     */
    public static Store open(Path folder) {
        Home home = new FolderHome(folder);
        try {
            return new Store(home);
        } catch (RuntimeException e) {
            home.close();
            throw FolderHome.damaged(folder, e);
        }
    }

    /** Whether a store was made in a folder. */
    public static boolean isAt(Path folder) {
        return FolderHome.isAt(folder);
    }

    /** An empty store that is gone when it is closed. */
    public static Store inMemory() {
        return new Store(new MemoryHome());
    }

    private static WordIndex opened(Home home) {
        try {
            return new WordIndex(home.words());
        } catch (RuntimeException e) {
            LOG.warn("{}: the text index is damaged; making it anew", home.place());
            LOG.debug("damage", e);
            home.clearWords();
            return new WordIndex(home.words());
        }
    }

    /** Lets the index catch up if it does not stand where the triples do. */
    private State checked() {
        Ledger ledger = new Ledger(home.triples().getDefaultGraph());
        long commit = ledger.commit();
        if (words.commit() != commit) {
            if (commit > 0) {
                LOG.warn("{}: the text index is not at the state of the data; making it anew", home.place());
            }
            words.rebuild(home.triples(), commit);
        }
        return ledger.state();
    }

    /**
     * What {@code question} finds in one read transaction. Nothing lazy may leave it.
     *
     * @param question given the dataset, which refuses changes
     */
    public <T> T read(Function<DatasetGraph, T> question) {
        return Txn.calculateRead(readOnly, () -> question.apply(readOnly));
    }

    /**
     * Does all of {@code work} in one transaction, or nothing of it.
     *
     * @throws StoreUnavailableException if the disk does not take it; the old state stays
     */
    public synchronized void write(Consumer<Writing> work) {
        busy = true;
        try {
            state = Txn.calculateWrite(dataset, () -> {
                Ledger ledger = new Ledger(dataset.getDefaultGraph());
                StoreWriting writing = new StoreWriting(dataset, ledger);
                work.accept(writing);
                if (!ledger.version().equals(state.version())) {
                    ledger.changed(writing.changed());
                }
                ledger.commit(ledger.commit() + 1);
                words.commit(ledger.commit());
                return ledger.state();
            });
        } catch (RuntimeException e) {
            throw new StoreUnavailableException(
                    home.place(),
                    "writing failed (" + e.getMessage() + ")",
                    "nothing was changed: look whether the disk is full, and try again",
                    e);
        } finally {
            busy = false;
        }
    }

    /**
     * Gives back what the files hold of former states, where that is much: a plan leaves some megabytes. Readers go on
     * meanwhile, writers wait; a process that is killed in it leaves the store as it was.
     */
    public synchronized void tidy() {
        if (home.isSwollen()) {
            compact();
        }
    }

    /** As {@link #tidy()}, however little it is. */
    synchronized void compact() {
        try {
            home.compact();
        } catch (RuntimeException e) {
            LOG.warn("{}: compacting failed ({}); nothing is lost, the files stay large", home.place(), e.getMessage());
            LOG.debug("compacting", e);
        }
    }

    /** The dataset for a server that begins and ends its own read transactions; it refuses changes. */
    public DatasetGraph dataset() {
        return readOnly;
    }

    /** What a graph was made from, as given when it was written. */
    public Optional<String> source(String name) {
        return read(dataset -> new Ledger(dataset.getDefaultGraph()).source(NodeFactory.createURI(name)));
    }

    /** IRIs of all named graphs, sorted. */
    public List<String> names() {
        return read(dataset -> {
            List<Node> nodes = new ArrayList<>();
            dataset.listGraphNodes().forEachRemaining(nodes::add);
            return nodes.stream().map(Node::getURI).sorted().toList();
        });
    }

    /** SHA-256 over the contents of all graphs but logs: equal where the contents are. Costs nothing to ask. */
    public String version() {
        return state.version();
    }

    /** The state after the last commit. Costs nothing to ask. */
    public State state() {
        return state;
    }

    /** The state that the transaction of this thread sees; to be called inside one. */
    public State stateHere() {
        Ledger ledger = new Ledger(home.triples().getDefaultGraph());
        State last = state;
        return last.commit() == ledger.commit() ? last : ledger.state();
    }

    /** Statements in all its named graphs; a million take about a tenth of a second to count. */
    public long statements() {
        DatasetGraph triples = home.triples();
        return Txn.calculateRead(
                triples,
                () -> TDBInternal.getDatasetGraphTDB(triples)
                        .getQuadTable()
                        .getNodeTupleTable()
                        .size());
    }

    /** Length of its files in bytes, of which much may be holes; 0 in memory. */
    public long bytes() {
        return home.bytes();
    }

    /** Why it cannot be asked at this moment, in words for its operator; empty if it can. */
    public Optional<String> fault() {
        return Soundness.fault(home.triples(), words, () -> busy ? -1 : state.commit());
    }

    /**
     * Writes all that the store holds at one time into a gzip file of N-Quads that {@link BackupFile} reads.
     *
     * @param out not closed here
     * @param comments given that state, lines that say what the file is
     * @return that state
     */
    public State backup(OutputStream out, Function<State, List<String>> comments) {
        return Txn.calculateRead(home.triples(), () -> {
            State here = stateHere();
            Backup.write(home.triples(), out, comments.apply(here));
            return here;
        });
    }

    /** Under which address the process that holds a folder's store can be asked; empty if none does. */
    public static Optional<String> address(Path folder) {
        return FolderLock.address(folder);
    }

    /** Tells processes that find this store held under which address they can have the work done. */
    public void announce(String address) {
        home.announce(address);
    }

    @Override
    public void close() {
        words.close();
        home.close();
    }
}
