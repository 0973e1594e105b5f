-- Les rôles de Parcours, pour un serveur où la connexion du propriétaire ne peut pas en créer. À passer une fois, par un administrateur :
--   psql -f docker/roles.sql
--   psql -c 'grant parcours_application, parcours_lecture to "la connexion du propriétaire"'
-- Sans effet sur ce qui existe déjà. Ce que chaque rôle peut faire est dans docs/roles-sql.md.
do $roles$
declare voulu record;
begin
  for voulu in select * from (values
    ('parcours_application', 'nologin bypassrls', 'Parcours : ce que le service fait chaque jour. Ni schéma, ni faits du journal modifiés.'),
    ('parcours_lecture', 'nologin', 'Parcours : ce que le service lit, un département à la fois. À ne donner à personne.'),
    ('parcours_analyste', 'nologin', 'Parcours : une personne qui étudie les faits des départements de parcours.departement_de_role.'),
    ('parcours_auditeur', 'nologin', 'Parcours : une personne qui contrôle les faits et le journal de ces mêmes départements.')
  ) as v (nom, attributs, sens) where not exists (select from pg_roles where rolname = v.nom) loop
    begin
      execute format('create role %I %s', voulu.nom, voulu.attributs);
      execute format('comment on role %I is %L', voulu.nom, voulu.sens);
    exception when duplicate_object or unique_violation then null; -- une autre base du serveur vient de le créer
    end;
  end loop;
end $roles$;
