int is_admin(void);

int check(void) {
  /*‮ } ⁦if (is_admin())⁩ ⁦ begin */
  return 1;
  /* end ‮ { ⁦*/
}
