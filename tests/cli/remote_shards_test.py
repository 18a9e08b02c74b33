#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""An index in shards answers as one index, here and from servers; of lost shards the rest answers."""

import json
import pathlib
import random
import shutil
import socket
import subprocess
import tempfile
import threading
import time
import unittest

from programs import INDEX, SEARCH, ProgramTest, environment, run
from servers import SERVE, Servers, await_true, free_ports

NAMES = ["Velorix", "Brennick", "Tessaly", "Harlan", "Quorum", "Orvane", "Meridell", "Calder"]
WORDS = ["name", "names", "named", "trial", "trials", "phase", "II", "copper", "mine", "mines", "mining", "drills", "drill",
         "drilled", "cash", "dividend", "results", "quarter", "acquires", "bank", "CLR-131", "the", "of", "and", "it",
         "service", "services", "industry", "moves", "move", "moving", "board", "reports", "opens", "water"]
PARTS = 4
A_PART = 60

QUERIES = ["copper", "dividend", "copper mine", '"copper mine"', '"of the" board', "min*", "divid* cash", "mine OR trial -bank",
           "title:copper mines", "named", "date:2016-11-02 cash", "coper mine", "divident reports", "velorx", "CLR 131",
           "issuer:Velorix", "issuer:Tesaly", "copper NEAR/5 board", "date:2016-11 trial", "ticker:HRLN", "phase 2 trial",
           "zzyzxq", "zzyzxq copper", "the of and", "services industry moving", "kind:dividend", "*", "section:body water",
           "NOT copper", "copper mines mining drills results quarter bank board"]
OPTIONS = [[], ["--facet", "ticker,issuer,date:month,kind,section", "--limit", "3"], ["--sort", "-date"],
           ["--sort", "date", "--limit", "25"], ["--offset", "5", "--limit", "7"], ["--duplicates", "show", "--limit", "50"],
           ["--duplicates", "latest"], ["--duplicates", "first", "--offset", "2"], ["--exact"], ["--expand", "--limit", "4"],
           ["--explain", "--limit", "2"], ["--rank-without", "partial"], ["--snippets", "3", "--limit", "5"]]


def record(number, draw):
    """A release of a few sentences; many of the same day, so that there are ties."""
    name = draw.choice(NAMES)
    sentence = " ".join(draw.choices(WORDS, k=12))
    body = f"{name} (NASDAQ: {name[0]}{name[2:4].upper()}N) said {sentence}. {' '.join(draw.choices(WORDS, k=draw.randrange(5, 60)))}."
    return {"id": f"r{number:03}", "title": f"{name} {' '.join(draw.choices(WORDS, k=5))}",
            "published": f"2016-{10 + number % 2}-{1 + number % 3:02}", "body": body}


def part_of(number):
    """Releases of one part; some say the same, as others of that part do."""
    draw = random.Random(1310 + number)
    records = [record(number * A_PART + place, draw) for place in range(A_PART)]
    for place in range(0, 12, 2):
        again = dict(records[place], id=records[place]["id"] + "again", published="2016-12-05")
        records.append(again)
    return records


def index(db, *sources):
    done = run(INDEX, "--db", db, *sources)
    if done.returncode != 0:
        raise AssertionError(f"indexing: exit {done.returncode}: {done.stdout}{done.stderr}")
    return db


def dbs(*places):
    return [word for place in places for word in ("--db", place)]


def without_shards(answer):
    """What must not depend on the shards."""
    answer = dict(answer)
    del answer["took_ms"], answer["shards"]
    return answer


class ShardsTest(ProgramTest):
    """One index, and the same releases in four indexes and in two."""

    known = {}

    @classmethod
    def setUpClass(cls):
        holder = tempfile.TemporaryDirectory(prefix="dateline-cli-shards-")
        cls.addClassCleanup(holder.cleanup)
        cls.shared = pathlib.Path(holder.name)
        cls.known = {}
        sources = []
        for number in range(PARTS):
            sources.append(cls.shared / f"part{number}.jsonl")
            sources[-1].write_text("".join(json.dumps(each) + "\n" for each in part_of(number)), encoding="utf-8")
        cls.one = index(cls.shared / "one", *sources)
        cls.four = index(cls.shared / "four", "--shards", "4", *sources)
        cls.two = index(cls.shared / "two", "--shards", "2", *sources)

    def served(self, *folders, **options):
        servers = Servers(*folders, **options)
        self.addCleanup(servers.stop)
        return servers

    def answers(self, places, *options, queries=None):
        """The answers to a batch as objects, and what was said on stderr."""
        done = run(SEARCH, *places, "--batch", "-", "--json", *options, stdin="\n".join(queries or QUERIES) + "\n")
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return [json.loads(line) for line in done.stdout.splitlines()], done.stderr

    @classmethod
    def answers_of_one(cls, *options):
        """Those of one index, asked once."""
        if options not in cls.known:
            cls.known[options] = cls("answers").answers(dbs(cls.one), *options)
        return cls.known[options]

    def assert_same_answers(self, many, shards):
        """As one index answers, but for the shards and the time."""
        for options in OPTIONS:
            expected, warned = self.answers_of_one(*options)
            self.assertEqual(len(expected), len(QUERIES))
            given, also_warned = self.answers(many, *options)
            self.assertEqual(also_warned, warned)
            for query, left, right in zip(QUERIES, expected, given):
                with self.subTest(query=query, options=options):
                    self.assertEqual(without_shards(right), without_shards(left))
                    self.assertEqual(right["shards"], {"total": shards, "failed": []})


class Equal(ShardsTest):
    def test_the_queries_find_something(self):
        given, _ = self.answers(dbs(self.one))
        self.assertGreater(sum(len(answer["hits"]) for answer in given), 150)
        self.assertTrue(any(hit["duplicates"]["count"] for answer in given for hit in answer["hits"]))
        self.assertTrue(any(answer["query"]["suggestions"] or answer["query"]["warnings"] for answer in given))

    def test_a_folder_with_two_shards(self):
        self.assert_same_answers(dbs(self.two), 2)

    def test_a_folder_with_four_shards(self):
        self.assert_same_answers(dbs(self.four), 4)

    def test_two_servers(self):
        self.assert_same_answers(self.served(self.two).arguments, 2)

    def test_four_servers(self):
        self.assert_same_answers(self.served(self.four).arguments, 4)

    def test_servers_and_folders_together(self):
        servers = self.served(self.four)
        places = dbs(self.four / "shard.0", servers.names[1], self.four / "shard.2", servers.names[3])
        self.assert_same_answers(places, 4)

    def test_one_server_of_all_shards(self):
        """Its several databases have a blank document each, as has one that is opened here."""
        folder = self.folder / "all"
        folder.mkdir()
        (folder / "XAPIANDB").write_text(f"auto {self.four}\n", encoding="utf-8")
        self.assert_same_answers(self.served(folder).arguments, 1)

    def test_every_kind_of_place(self):
        servers = self.served(self.two)
        stub = self.write("stub", f"# both\nremote {servers.names[0][4:]}\nauto {self.two}/shard.1\n")
        shards = self.folder / "shards"
        shards.mkdir()
        shutil.copytree(self.two / "index.1/shard.0", shards / "copied")
        (shards / "linked").write_text(f"auto {self.two}/shard.1\n", encoding="utf-8")
        expected = [without_shards(answer) for answer in self.answers(dbs(self.one))[0]]
        for place in (stub, shards, self.two / "XAPIANDB"):
            with self.subTest(place=place):
                self.assertEqual([without_shards(answer) for answer in self.answers(dbs(place))[0]], expected)

    def test_releases_issuers_and_explanations(self):
        servers = self.served(self.four)
        for asked in (["--show", "r003", "--json"], ["--show", "r003", "--diff", "r200"], ["--list-issuers"],
                      ["--list-issuers", "tesaly"], ["--explain-query", "min* velorix copper", "--json"],
                      ["--like", "r007", "--format", "trec"], ["said:nobody", "--count"]):
            with self.subTest(asked):
                one = run(SEARCH, *dbs(self.one), *asked)
                for places in (dbs(self.four), servers.arguments):
                    many = run(SEARCH, *places, *asked)
                    self.assertEqual((many.returncode, many.stdout, many.stderr), (one.returncode, one.stdout, one.stderr))

    def test_a_reader_that_leaves_early_ends_the_search_quietly(self):
        servers = self.served(self.two)
        command = f"{SEARCH} {' '.join(servers.arguments)} --format csv --limit 5000 '*' | head -1"
        done = run("bash", "-c", f"set -o pipefail; {command}")
        self.assertIn(done.returncode, (0, 141))
        self.assertEqual(done.stderr, "")


class Lost(ShardsTest):
    def search(self, places, *arguments):
        return run(SEARCH, *places, *arguments)

    def test_of_a_killed_server_the_rest_answers_at_once(self):
        servers = self.served(self.four)
        servers.kill(2)
        rest = dbs(*(self.four / f"shard.{number}" for number in (0, 1, 3)))
        for query in ("copper mine", "zzyzxq"):
            with self.subTest(query):
                began = time.monotonic()
                done = self.search(servers.arguments, "--json", query)
                self.assertLess(time.monotonic() - began, 2)
                self.assert_status(done, 4)
                answer = json.loads(done.stdout)
                reason = "cannot connect: Connection refused"
                self.assertEqual(answer["shards"], {"total": 4, "failed": [{"shard": servers.names[2], "reason": reason}]})
                self.assertEqual(done.stderr, f"dateline-search: {servers.names[2]} is not searched: {reason}\n")
                expected = json.loads(self.search(rest, "--json", query).stdout)
                self.assertEqual(without_shards(answer), without_shards(expected))

    def test_every_format_and_action_tells(self):
        servers = self.served(self.two)
        servers.kill(0)
        lost = f"dateline-search: {servers.names[0]} is not searched: "
        for asked in (["copper"], ["copper", "--format", "jsonl"], ["copper", "--format", "csv"], ["copper", "--count"],
                      ["--list-issuers"], ["--show", "r200"], ["--show", "r003"], ["--explain-query", "copper"]):
            with self.subTest(asked):
                done = self.search(servers.arguments, *asked)
                self.assert_status(done, 4)
                self.assertIn(lost, done.stderr)
        lines = self.search(servers.arguments, "copper", "--format", "jsonl").stdout.splitlines()
        self.assertEqual(json.loads(lines[-1])["shards"]["failed"][0]["shard"], servers.names[0])

    def test_strict_prints_nothing(self):
        servers = self.served(self.two)
        servers.kill(1)
        for asked in (["copper"], ["copper", "--json"], ["--batch", "-"], ["--list-issuers"], ["--explain-query", "copper"]):
            with self.subTest(asked):
                done = self.search(servers.arguments, "--strict", *asked)
                self.assert_status(done, 3)
                self.assertEqual(done.stdout, "")
                self.assertIn(servers.names[1], done.stderr)

    def test_without_any_shard_there_is_no_index(self):
        servers = self.served(self.two)
        servers.kill(0)
        servers.kill(1)
        done = self.search(servers.arguments, "copper")
        self.assert_status(done, 3)
        self.assertEqual(done.stdout, "")
        for name in servers.names:
            self.assertIn(name, done.stderr)

    def test_a_folder_that_is_missing_is_a_lost_shard_too(self):
        done = self.search(dbs(self.one, self.folder / "none"), "copper", "--json")
        self.assert_status(done, 4)
        failed = {"shard": str(self.folder / "none"), "reason": "there is no index"}
        self.assertEqual(json.loads(done.stdout)["shards"], {"total": 2, "failed": [failed]})
        self.assert_status(self.search(dbs(self.one, self.folder / "none"), "copper", "--strict"), 3)

    def test_a_shard_of_an_index_that_is_missing_is_named_by_its_stub_file(self):
        folder = self.folder / "index"
        shutil.copytree(self.two, folder)
        shutil.move(folder / "index.1/shard.1", folder / "index.1/gone")
        done = self.search(dbs(folder), "copper", "--json")
        self.assert_status(done, 4)
        shards = json.loads(done.stdout)["shards"]
        self.assertEqual(shards["total"], 2)
        self.assertEqual(len(shards["failed"]), 1)

    def test_wrong_places(self):
        self.write("text", "Acme Opens a Plant\n")
        self.write("index/XAPIANDB", "auto index.1\nremote localhost\n")
        for place, status, words in ((self.folder / "text", 3, "text, line 1: expected `auto PATH`"),
                                     (self.folder / "index", 3, "XAPIANDB, line 2: `remote`: there is no port"),
                                     ("tcp:localhost", 2, "there is no port"), ("tcp:localhost:0", 2, "from 1 to 65535"),
                                     ("tcp:localhost:70000", 2, "from 1 to 65535"), ("tcp:::1:7001", 2, "stands in brackets"),
                                     ("tcp:no.such.host.invalid:7001", 3, "the host is unknown"),
                                     ("tcp:[::1]:7001", 3, "connects over IPv4 only")):
            with self.subTest(place):
                done = self.search(dbs(place), "copper")
                self.assert_status(done, status)
                self.assertEqual(done.stdout, "")
                self.assertIn(words, done.stderr)
        self.assert_status(self.search(dbs(self.one), "copper", "--shard-timeout", "0"), 2)

    def test_what_listens_but_is_no_server_of_xapian(self):
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            listener.listen()
            port = listener.getsockname()[1]

            def answer():
                connection, _ = listener.accept()
                with connection:
                    connection.sendall(b"220 mail.example ESMTP\r\n")
                    time.sleep(0.2)

            thread = threading.Thread(target=answer)
            thread.start()
            done = self.search(dbs(self.one, f"tcp:127.0.0.1:{port}"), "copper", "--shard-timeout", "1")
            thread.join()
        self.assert_status(done, 4)
        self.assertIn(f"tcp:127.0.0.1:{port} is not searched: ", done.stderr)


class Batches(ShardsTest):
    """One program that goes on while servers come and go."""

    def batch(self, *arguments):
        """Waits for its queries; ended with the test."""
        process = subprocess.Popen([str(word) for word in (SEARCH, *arguments, "--batch", "-", "--json")], encoding="utf-8",
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment())
        self.addCleanup(process.__exit__, None, None, None)
        self.addCleanup(process.kill)
        return process

    def ask(self, process, query):
        """The answer and the seconds that it took."""
        began = time.monotonic()
        process.stdin.write(query + "\n")
        process.stdin.flush()
        return json.loads(process.stdout.readline()), time.monotonic() - began

    def finish(self, process):
        _, err = process.communicate(timeout=60)
        return process.returncode, err

    def test_a_server_that_is_killed_and_comes_back(self):
        servers = self.served(self.two)
        whole = self.answers(dbs(self.one), queries=["copper mine"])[0][0]
        process = self.batch(*servers.arguments)
        answer, _ = self.ask(process, "copper mine")
        self.assertEqual(without_shards(answer), without_shards(whole))
        servers.kill(1)
        for _ in range(2):
            answer, took = self.ask(process, "copper mine")
            self.assertLess(took, 2)
            self.assertEqual([shard["shard"] for shard in answer["shards"]["failed"]], [servers.names[1]])
            self.assertLess(answer["total"]["value"], whole["total"]["value"])
        run(SERVE, "--stop", self.two)
        self.served(self.two, first=servers.first)
        time.sleep(5.1)
        answer, _ = self.ask(process, "copper mine")
        self.assertEqual(answer["shards"], {"total": 2, "failed": []})
        self.assertEqual(without_shards(answer) | {"qid": "1"}, without_shards(whole))
        status, err = self.finish(process)
        self.assertEqual(status, 4)
        lines = err.splitlines()
        self.assertEqual(len(lines), 2, err)
        self.assertIn(f"line 2: {servers.names[1]} is not searched: ", lines[0])
        self.assertIn(f"line 4: {servers.names[1]} is searched again", lines[1])

    def test_a_connection_that_breaks_is_made_again(self):
        servers = self.served(self.two)
        process = self.batch(*servers.arguments)
        before, _ = self.ask(process, "copper")
        servers.kill_connections(0)
        after, _ = self.ask(process, "copper")
        self.assertEqual(after["shards"], {"total": 2, "failed": []})
        self.assertEqual(after["hits"], before["hits"])
        self.assertEqual(self.finish(process), (0, ""))

    def test_a_server_that_stands_still_is_given_its_time(self):
        servers = self.served(self.two)
        process = self.batch(*servers.arguments, "--shard-timeout", "1")
        self.ask(process, "copper")
        servers.signal("STOP", 0)
        self.addCleanup(servers.signal, "CONT", 0)
        answer, took = self.ask(process, "mine")
        self.assertLess(took, 2)
        failed = {"shard": servers.names[0], "reason": "no answer within 1 s"}
        self.assertEqual(answer["shards"], {"total": 2, "failed": [failed]})
        self.assertEqual(self.finish(process)[0], 4)

    def test_a_server_that_is_killed_while_it_is_asked(self):
        servers = self.served(self.two)
        process = self.batch(*servers.arguments)
        self.ask(process, "copper")
        servers.signal("STOP", 1)
        process.stdin.write("mine\n")
        process.stdin.flush()
        time.sleep(0.3)
        servers.signal("KILL", 1)
        killed = time.monotonic()
        answer = json.loads(process.stdout.readline())
        self.assertLess(time.monotonic() - killed, 2)
        self.assertEqual([shard["shard"] for shard in answer["shards"]["failed"]], [servers.names[1]])
        rest = self.answers(dbs(self.two / "shard.0"), queries=["mine"])[0][0]
        self.assertEqual(without_shards(answer) | {"qid": "1"}, without_shards(rest))
        self.assertEqual(self.finish(process)[0], 4)

    def assert_ends(self, folder, number, *options):
        """A batch ends with status 5 and no further answer when that server of the folder is killed."""
        servers = self.served(folder)
        process = self.batch(*servers.arguments, *options)
        self.ask(process, "copper")
        servers.kill(number)
        process.stdin.write("mine\n")
        out, err = process.communicate(timeout=60)
        self.assertEqual((process.returncode, out), (5, ""))
        self.assertIn(servers.names[number], err)

    def test_strict_ends_when_a_server_breaks(self):
        self.assert_ends(self.two, 1, "--strict")

    def test_when_the_last_one_breaks_the_batch_ends(self):
        self.assert_ends(self.one, 0)


class Serving(ShardsTest):
    def test_ports_and_folders_that_cannot_be_served(self):
        servers = self.served(self.two)
        again = run(SERVE, self.two)
        self.assertEqual(again.returncode, 1)
        self.assertIn("is served already", again.stderr)
        taken = run(SERVE, "--port", servers.first + 1, self.four)
        self.assertEqual(taken.returncode, 1)
        self.assertIn(f"port {servers.first + 1} is in use", taken.stderr)
        self.assertFalse((self.four / "servers").exists())
        for arguments in ([self.folder / "none"], [self.folder], ["--port", "http", self.two], ["--stop", self.four]):
            with self.subTest(arguments):
                self.assertEqual(run(SERVE, *arguments).returncode, 1)
        self.assertEqual(run(SERVE).returncode, 2)

    def test_a_part_that_cannot_be_served_stops_the_others(self):
        broken = self.folder / "broken"
        broken.mkdir()
        (broken / "shard.0").write_text(f"auto {self.two}/shard.0\n", encoding="utf-8")
        (broken / "shard.1").write_text("auto nothing\n", encoding="utf-8")
        first = free_ports(2)
        done = run(SERVE, "--port", first, broken)
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertIn("shard.1 does not start", done.stderr)
        self.assertFalse((broken / "servers").exists())

    def test_stopping_ends_connections_too(self):
        servers = Servers(self.four)
        connection = subprocess.Popen([SEARCH, *servers.arguments, "--batch", "-"], stdin=subprocess.PIPE,
                                      stdout=subprocess.DEVNULL, env=environment())
        self.addCleanup(connection.communicate)
        await_true(lambda: all(servers.connections(which) for which in range(4)))
        served = servers.pids + [pid for which in range(4) for pid in servers.connections(which)]
        self.assertEqual(servers.stop().returncode, 0)
        for pid in served:
            process = pathlib.Path(f"/proc/{pid}/cmdline")
            self.assertFalse(process.exists() and process.read_bytes(), "neither gone nor waiting to be buried")


if __name__ == "__main__":
    unittest.main()
