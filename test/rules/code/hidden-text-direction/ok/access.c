int is_admin(void);

int check(void) {
  /* only the administrator */
  return is_admin();
}
