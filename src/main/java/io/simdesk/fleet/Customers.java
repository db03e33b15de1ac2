package io.simdesk.fleet;

import org.springframework.data.jpa.repository.JpaRepository;

/** The customers we serve. */
public interface Customers extends JpaRepository<Customer, String> {}
