/* The floor under every reader: zlib alone inflates the parts of a workbook, and libxml2's SAX2 alone parses them.
   cc -O2 inflate_floor.c -o floor $(xml2-config --cflags --libs) -lz && ./floor ROUNDS PART.xml...
   Prints, a line a round: megabytes, seconds of inflate, seconds of libxml2, over all parts together. */
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <zlib.h>

typedef struct { unsigned char *xml, *packed; long size, packed_size; } part;

static long seen;
static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec + t.tv_nsec / 1e9; }
static void start_element(void *c, const xmlChar *l, const xmlChar *p, const xmlChar *u, int nn, const xmlChar **ns,
                          int na, int nd, const xmlChar **a) { seen++; }
static void end_element(void *c, const xmlChar *l, const xmlChar *p, const xmlChar *u) {}
static void characters(void *c, const xmlChar *s, int n) { seen += n; }

static part load(const char *path) {
  part p = {0};
  FILE *file = fopen(path, "rb");
  if (!file) exit(66);
  fseek(file, 0, SEEK_END);
  p.size = ftell(file);
  rewind(file);
  p.xml = malloc(p.size), p.packed = malloc(compressBound(p.size));
  if (fread(p.xml, 1, p.size, file) != (size_t)p.size) exit(66);
  fclose(file);
  z_stream d = {0};
  deflateInit2(&d, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
  d.next_in = p.xml, d.avail_in = p.size, d.next_out = p.packed, d.avail_out = compressBound(p.size);
  deflate(&d, Z_FINISH);
  p.packed_size = d.total_out;
  deflateEnd(&d);
  return p;
}

static void inflate_part(part p) {
  static unsigned char window[65536];
  z_stream i = {0};
  inflateInit2(&i, -15);
  i.next_in = p.packed, i.avail_in = p.packed_size;
  int code;
  do { i.next_out = window, i.avail_out = sizeof window; code = inflate(&i, Z_NO_FLUSH); } while (code == Z_OK);
  inflateEnd(&i);
}

static void parse_part(part p) {
  xmlSAXHandler handler = {0};
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = start_element, handler.endElementNs = end_element, handler.characters = characters;
  xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&handler, NULL, NULL, 0, NULL);
  xmlCtxtUseOptions(parser, XML_PARSE_HUGE | XML_PARSE_NONET);
  for (long at = 0; at < p.size; at += 65536)
    xmlParseChunk(parser, (char *)p.xml + at, p.size - at < 65536 ? p.size - at : 65536, 0);
  xmlParseChunk(parser, "", 0, 1);
  xmlFreeParserCtxt(parser);
}

int main(int argc, char **argv) {
  if (argc < 3) return fprintf(stderr, "usage: %s ROUNDS PART.xml...\n", argv[0]), 64;
  part parts[16];
  int count = argc - 2;
  double megabytes = 0;
  for (int i = 0; i < count && i < 16; i++) parts[i] = load(argv[i + 2]), megabytes += parts[i].size / 1e6;
  for (int round = 0; round < atoi(argv[1]); round++) {
    double t0 = now();
    for (int i = 0; i < count; i++) inflate_part(parts[i]);
    double t1 = now();
    for (int i = 0; i < count; i++) parse_part(parts[i]);
    printf("%.1f %.4f %.4f\n", megabytes, t1 - t0, now() - t1);
  }
}
